import { isElement, localNameOf, textContentOf } from './dom';
import { pictureAddress } from './pictures-of';

/** More markup than this is not a picture's stand-in. */
const longest = 10_000;

const isPicture = (node: Element | null, base: string): boolean => {
  if (!node || !isElement(node) || !['img', 'amp-img', 'picture'].includes(localNameOf(node))) return false;
  const image = localNameOf(node) === 'picture' ? node.querySelector('img') : node;
  return image !== null && pictureAddress(image, base) !== undefined;
};

/**
 * The picture that a `noscript` holds for a lazy one beside it; undefined where the lazy one says its own address. Where
 * scripts run, a `noscript` is text: its picture is then read from an inert document of its own.
 */
export const noscriptPicture = (noscript: Element, base: string): Element | undefined => {
  if (isPicture(noscript.previousElementSibling, base) || isPicture(noscript.nextElementSibling, base))
    return undefined;
  const inside = noscript.querySelector('img');
  if (inside) return inside;
  const markup = textContentOf(noscript) ?? '';
  if (!markup.includes('<img') || markup.length > longest) return undefined;
  return new DOMParser().parseFromString(markup, 'text/html').querySelector('img') ?? undefined;
};
