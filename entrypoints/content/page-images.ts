import type { Article } from '@/utils/article/article';
import { isLargePicture } from '@/utils/article/is-large-picture';
import { pictureName } from '@/utils/article/same-picture';

/** A picture's address as the page shows it. */
export const shownAddress = ({ currentSrc, src }: HTMLImageElement): string => currentSrc || src;

/** The pictures that a page has loaded. It can give the name `images` to something else, so nobody asks it for that. */
export const loadedImages = (page: Document): readonly HTMLImageElement[] =>
  [...Document.prototype.querySelectorAll.call(page, 'img')]
    .filter((image) => image instanceof HTMLImageElement)
    .filter(({ complete, naturalWidth }) => complete && naturalWidth > 1);

/** The picture that a page names as its own, as the page has loaded it, wherever and in whatever size it stands there. */
export const leadImage = ({ lead }: Pick<Article, 'lead'>, page: Document): HTMLImageElement | undefined => {
  if (!lead) return undefined;
  const name = pictureName(lead.src);
  return loadedImages(page)
    .filter((image) => pictureName(shownAddress(image)) === name)
    .filter(({ naturalWidth, naturalHeight }) => isLargePicture({ width: naturalWidth, height: naturalHeight }))
    .sort((a, b) => b.naturalWidth - a.naturalWidth)[0];
};
