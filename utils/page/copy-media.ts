import { type Copying, classOf, make } from './copying';
import { allBelow, attributeOf, closestAround, localNameOf } from './dom';
import { isButton, providerOf } from './embeds';
import { pictureAddress } from './pictures-of';
import { safeAddress, safePicture } from './safe-address';

/** No story shows more; what follows is a catalogue. */
const mostPictures = 2_000;
/** Lines, bars and tracking dots are thinner; in pixels. */
const thinnest = 32;
/** Icons, badges and the portraits beside names are no larger; in pixels. */
const largestIcon = 100;

/** In pixels; not a number where it is not known, and then nothing is too small. */
interface Size {
  readonly width: number;
  readonly height: number;
}

const isSmall = ({ width, height }: Size): boolean =>
  width < thinnest || height < thinnest || (width <= largestIcon && height <= largestIcon);

const claimed = (image: Element, name: 'width' | 'height'): number =>
  Math.round(Number(attributeOf(image, name)?.replace('px', '') || Number.NaN));

/** How large a picture is in itself, and whether that or what the page makes of it is no more than an icon. */
const measured = (image: Element, src: string): Size & { readonly isIcon: boolean } => {
  const own = { width: claimed(image, 'width'), height: claimed(image, 'height') };
  if (!(image instanceof HTMLImageElement)) return { ...own, isIcon: isSmall(own) };
  // What holds a lazy picture's place is loaded, too. And 16 by 9 may be its shape.
  const isLoaded = image.naturalWidth > 0 && safePicture(image.currentSrc, src) === src;
  if (!isLoaded) return { ...own, isIcon: isSmall(own) && isSmall(image) };
  const size = { width: image.naturalWidth, height: image.naturalHeight };
  return { ...size, isIcon: isSmall(size) || isSmall(image) };
};

const isCaptioned = (image: Element) => {
  const figure = closestAround(image, 'figure');
  return figure !== null && allBelow(figure, 'figcaption').length > 0;
};

/** A picture that a reader would miss: with an address, and larger than an icon, or with a caption. */
export const copyPicture = (from: Element, copying: Copying): Element | undefined => {
  if (copying.pictures >= mostPictures) return undefined;
  const src = pictureAddress(from, copying.base);
  if (!src) return undefined;
  const { width, height, isIcon } = measured(from, src);
  if (isIcon && !isCaptioned(from)) return undefined;
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

/** Elements that a press turns into a player: `lite-youtube`, `amp-vimeo`. */
const playerName = /^(?:amp|lite)-(youtube|vimeo)$/;

const filmAddress = (from: Element): string | undefined => {
  const [, site] = playerName.exec(localNameOf(from)) ?? [];
  const id = encodeURIComponent(attributeOf(from, 'videoid') ?? attributeOf(from, 'data-videoid') ?? '');
  if (!site || id === '') return undefined;
  return site === 'youtube' ? `https://www.youtube.com/watch?v=${id}` : `https://vimeo.com/${id}`;
};

/** Whether an element is a frame or a player, or by its attributes what a press turns into one. */
export const mayPlay = (name: string, attributes: readonly string[]): boolean =>
  name === 'iframe' ||
  name === 'embed' ||
  playerName.test(name) ||
  (attributes.includes('data-src') && attributes.includes('data-id'));

/** A frame or player as an empty box that knows where it leads; undefined for all but known hosts. */
export const copyEmbed = (from: Element, copying: Copying): Element | undefined => {
  const lazy = attributeOf(from, 'data-src') ?? attributeOf(from, 'data-lazy-src') ?? filmAddress(from);
  const address = safeAddress(attributeOf(from, 'src') ?? lazy, copying.base) ?? safeAddress(lazy, copying.base);
  if (!address || !providerOf(address) || isButton(address)) return undefined;
  const copy = make(copying, 'iframe');
  copy.setAttribute('data-address', address);
  return copy;
};
