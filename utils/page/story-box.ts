import { holdsSentence } from '@/utils/text/ends-sentence';
import type { RawBlock } from './raw-blocks';

/** The element that holds the whole story, and what the page shows with it. */
export const storyBox = (blocks: readonly RawBlock[], story: readonly boolean[]): Element | undefined => {
  const first = blocks.find((_, at) => story[at])?.box;
  const last = blocks.findLast((_, at) => story[at])?.box;
  if (!first || !last) return undefined;
  let box: Element = first;
  while (box.parentElement && !box.contains(last)) box = box.parentElement;
  const article = box.closest('article,main');
  return article ?? box;
};

/** Who took a picture is said in fewer characters; teasers name them, too. */
const longestCredit = 40;

/**
 * A picture that leads nowhere but to itself, or to more like it: then its caption tells in a sentence and, unlike a
 * teaser's, leads nowhere.
 */
export const isOwnPicture = ({ kind, box, caption }: RawBlock): boolean => {
  const link = box.closest('a[href]');
  const words = caption && !link?.contains(caption) && !caption.querySelector('a') ? caption.textContent : '';
  const isTold = words !== null && words.length > longestCredit && holdsSentence(words);
  return (
    kind === 'image' &&
    (!link || isTold || /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(link.getAttribute('href') ?? ''))
  );
};
