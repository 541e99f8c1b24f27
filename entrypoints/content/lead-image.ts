import type { Article } from '@/utils/article/article';
import { pictureName } from '@/utils/article/same-picture';

/** Wider and higher than portraits, logos and banners; in pixels. */
const leastWidth = 400;
const leastHeight = 200;

/** The picture that a page names as its own, as the page has loaded it, wherever and in whatever size it stands there. */
export const leadImage = ({ lead }: Pick<Article, 'lead'>, page: Document): HTMLImageElement | undefined => {
  if (!lead) return undefined;
  const name = pictureName(lead.src);
  // A page can give the name `images` to something else.
  return [...Document.prototype.querySelectorAll.call(page, 'img')]
    .filter((image) => image instanceof HTMLImageElement)
    .filter(({ naturalWidth, naturalHeight }) => naturalWidth >= leastWidth && naturalHeight >= leastHeight)
    .filter(({ currentSrc, src }) => pictureName(currentSrc || src) === name)
    .reduce<HTMLImageElement | undefined>(
      (best, each) => (best && best.naturalWidth >= each.naturalWidth ? best : each),
      undefined,
    );
};
