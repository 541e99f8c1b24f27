import { attributeNamesOf, attributeOf, isElement, localNameOf } from './dom';
import { safePicture } from './safe-address';

/** Attributes in which lazy pictures keep their address until somebody scrolls there. */
const lazyNames = ['data-src', 'data-lazy-src', 'data-original', 'data-url', 'nitro-lazy-src'];
const lazySets = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set', 'nitro-lazy-srcset'];

/** Longer candidates are data addresses or attacks; longer lists are attacks. */
const longestList = 20_000;

/** The widest picture of a `srcset`. Split by hand: the list is hostile, and patterns over it can take minutes. */
const widestOf = (list: string): string | undefined => {
  if (list.length > longestList) return undefined;
  let best: string | undefined;
  let widest = -1;
  for (const candidate of list.split(/,\s|(?<=\s[\d.]{1,8}[wx]),/)) {
    const [address, size = '1x'] = candidate.trim().split(/\s+/, 2);
    const width = Number.parseFloat(size) * (size.endsWith('x') ? 1_000 : 1);
    if (address && width > widest) [best, widest] = [address, width];
  }
  return best?.replace(/,$/, '');
};

/** File names of stand-ins: `spacer.gif`, `img/1x1.png`, `placeholder-large.jpg`; not `loading-dock.jpg` or `grey-seals.jpg`. */
const standIn =
  /(?:^|[/_-])(?:placeholder[\w-]*|(?:blank|spacer|pixel|transparent|gr[ae]y|1x1|loading|spinner|lazy(?:load)?)(?:[._-]?(?:image|img|bg|gif|trans|\d{1,4}(?:x\d{1,4})?))?)\.(?:gif|png|svg|jpe?g|webp)(?=$|[?#&.])/i;

/** A blank or blurred stand-in that waits for its picture, or a pattern that a script fills in: `bridge_{width}x.jpg`. */
const isPlaceholder = (address: string) => /^data:|{/.test(address) || standIn.test(address.slice(0, 500));

/** The address of a picture's file: every site's script has its own name for the attribute it stands in. */
const file = /^[^\s{]+\.(?:avif|gif|jpe?g|png|webp)(?:$|\?)/i;
const filesOf = (image: Element): readonly string[] =>
  attributeNamesOf(image)
    .filter((name) => name.startsWith('data-'))
    .map((name) => attributeOf(image, name) ?? '')
    .filter((value) => file.test(value));

/** Stand-ins of a few pixels, blurred, are no wider than this; in pixels. */
const widestBlur = 100;

/** Whether a page blows up what it has loaded of a picture: the rest of it is still to come. */
const isBlur = (image: Element): boolean =>
  image instanceof HTMLImageElement &&
  image.naturalWidth > 0 &&
  image.naturalWidth <= widestBlur &&
  image.width > 2 * image.naturalWidth;

const sourcesBefore = (image: Element): string[] => {
  const picture = image.parentElement;
  if (!picture || localNameOf(picture) !== 'picture') return [];
  return [...picture.children].flatMap((source) =>
    isElement(source) && localNameOf(source) === 'source'
      ? lazySets.flatMap((name) => widestOf(attributeOf(source, name) ?? '') ?? [])
      : [],
  );
};

/**
 * The absolute address of what a picture shows or is about to show: what the page chose, else what its lazy attributes
 * promise, else the widest candidate. Undefined for stand-ins, blurred ones too, and addresses that no page should have.
 */
export const pictureAddress = (image: Element, base: string): string | undefined => {
  const shown = image instanceof HTMLImageElement ? image.currentSrc : '';
  const promised = lazyNames.map((name) => attributeOf(image, name) ?? '').filter((value) => /[./]/.test(value));
  const candidates = [
    ...(isBlur(image) ? [] : [shown, attributeOf(image, 'src') ?? '']),
    ...promised,
    ...lazySets.flatMap((name) => widestOf(attributeOf(image, name) ?? '') ?? []),
    ...sourcesBefore(image),
    ...filesOf(image),
  ];
  for (const candidate of candidates) {
    const address = candidate && !isPlaceholder(candidate) ? safePicture(candidate, base) : undefined;
    if (address) return address;
  }
  return undefined;
};
