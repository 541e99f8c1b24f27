import type { Article, Reason, Removal } from './article';
import type { Block } from './block';

/** A block and where it stands, so that whoever shows it can still point. */
export interface PlacedBlock {
  readonly index: number;
  readonly block: Block;
}

const hiddenBlocks = (removals: readonly Removal[]) => new Set(removals.map((removal) => removal.at.block));

/** What the reader sees. The only place where pointing becomes hiding. */
export const keptBlocks = ({ blocks, removals }: Pick<Article, 'blocks' | 'removals'>): readonly PlacedBlock[] => {
  const hidden = hiddenBlocks(removals);
  return blocks.map((block, index) => ({ block, index })).filter(({ index }) => !hidden.has(index));
};

/** The article with blocks put back: nothing points at them any more. */
export const restore = (article: Article, blocks: readonly number[]): Article => ({
  ...article,
  removals: article.removals.filter(({ at }) => !blocks.includes(at.block)),
});

/** Whether a reader wished a block away, on this page or on its whole site. */
export const isOwnWish = (reason: Reason): boolean => reason === 'reader' || reason === 'site';

/** The article without a block, by the reader's own wish. */
export const hide = (article: Article, block: number): Article => ({
  ...article,
  removals: [...article.removals, { at: { block }, reason: 'reader' as const, rule: 'reader' }].sort(
    (a, b) => a.at.block - b.at.block,
  ),
});

/** The blocks that were taken out, in reading order, each with everything that was said against it. */
export const removedBlocks = ({ blocks, removals }: Pick<Article, 'blocks' | 'removals'>) =>
  [...hiddenBlocks(removals)]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const block = blocks[index];
      return block ? [{ index, block, removals: removals.filter((removal) => removal.at.block === index) }] : [];
    });
