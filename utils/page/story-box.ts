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

/** A picture that leads nowhere but to itself. */
export const isOwnPicture = ({ kind, box }: RawBlock): boolean => {
  const address = kind === 'image' ? box.closest('a[href]')?.getAttribute('href') : null;
  return (
    kind === 'image' &&
    (address === null || address === undefined || /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(address))
  );
};
