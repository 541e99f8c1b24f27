import type { Article } from '@/utils/article/article';
import { keptBlocks } from '@/utils/article/kept-blocks';
import type { Pictures } from '@/utils/article/saved-article';
import { leadImage, loadedImages, shownAddress } from './page-images';

/** Wide enough for the reader's column on a fine screen, in pixels. */
const widest = 1_000;
const quality = 0.82;
/** All pictures of an article together, in characters of their addresses. */
const mostCharacters = 6_000_000;

const addressesOf = (article: Article): readonly string[] => {
  const shown = keptBlocks(article).flatMap(({ block }) => (block.kind === 'image' ? [block.src] : []));
  return [...new Set([...(article.lead ? [article.lead.src] : []), ...shown])];
};

/** A picture drawn small; undefined where its site does not let the page copy it. */
const drawn = (image: HTMLImageElement): string | undefined => {
  const scale = Math.min(1, widest / image.naturalWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    return canvas.toDataURL('image/jpeg', quality);
  } catch (error) {
    // A picture from elsewhere taints the canvas: the browser keeps it from us, and the story goes without.
    if (error instanceof DOMException && error.name === 'SecurityError') return undefined;
    throw error;
  }
};

/** The article's pictures as the page has loaded them, as `data:` addresses. Asks nobody for anything. */
export const takePictures = (article: Article, page: Document): Pictures => {
  const loaded = new Map(loadedImages(page).map((image) => [shownAddress(image), image]));
  const lead = leadImage(article, page);
  if (lead && article.lead) loaded.set(article.lead.src, lead);
  const taken: Record<string, string> = {};
  let characters = 0;
  for (const address of addressesOf(article)) {
    const image = loaded.get(address);
    const picture = image && drawn(image);
    if (!picture || characters + picture.length > mostCharacters) continue;
    characters += picture.length;
    taken[address] = picture;
  }
  return taken;
};
