import { type Copying, classOf, make } from './copying';
import { attributeOf } from './dom';
import { providerOf } from './embeds';
import { pictureAddress } from './pictures-of';
import { safeAddress } from './safe-address';

/** No story shows more; what follows is a catalogue. */
const mostPictures = 2_000;
const tinyPicture = 32;

/** A picture that a reader would miss: with an address, and larger than an icon as far as the page says. */
export const copyPicture = (from: Element, copying: Copying): Element | undefined => {
  if (copying.pictures >= mostPictures) return undefined;
  const src = pictureAddress(from, copying.base);
  const shown = from instanceof HTMLImageElement && from.naturalWidth > 0 ? from : undefined;
  const width = shown?.naturalWidth ?? Number.parseInt(attributeOf(from, 'width') ?? '', 10);
  const height = shown?.naturalHeight ?? Number.parseInt(attributeOf(from, 'height') ?? '', 10);
  if (!src || width < tinyPicture || height < tinyPicture) return undefined;
  const copy = make(copying, 'img');
  copying.pictures += 1;
  copy.setAttribute('src', src);
  copy.setAttribute('alt', (attributeOf(from, 'alt') ?? '').slice(0, 2_000));
  const words = classOf(from);
  if (words) copy.setAttribute('class', words);
  if (width > 0 && height > 0) {
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
  }
  return copy;
};

/** A frame or player as an empty box that knows where it leads; undefined for all but known hosts. */
export const copyEmbed = (from: Element, copying: Copying): Element | undefined => {
  const lazy = attributeOf(from, 'data-src') ?? attributeOf(from, 'data-lazy-src');
  const address = safeAddress(attributeOf(from, 'src') ?? lazy, copying.base) ?? safeAddress(lazy, copying.base);
  if (!address || !providerOf(address)) return undefined;
  const copy = make(copying, 'iframe');
  copy.setAttribute('data-address', address);
  return copy;
};
