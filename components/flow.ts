import type { Article, Part } from '@/utils/article/article';
import type { Item } from '@/utils/article/block';
import { isOwnWish, type PlacedBlock, removedBlocks } from '@/utils/article/kept-blocks';

/** A block that was taken out, with everything that was said against it. */
export type RemovedBlock = ReturnType<typeof removedBlocks>[number];

export interface PlacedItem {
  readonly index: number;
  readonly block: Item;
}

/** A stretch of the article as it is laid out: one block, a whole list or quotation, or a gap where blocks were. */
export type Stretch =
  | { readonly kind: 'block'; readonly placed: PlacedBlock }
  | { readonly kind: 'list'; readonly items: readonly PlacedItem[] }
  | { readonly kind: 'quotes'; readonly quotes: readonly PlacedBlock[] }
  | { readonly kind: 'page'; readonly part: Part }
  | { readonly kind: 'removed'; readonly removed: readonly RemovedBlock[] }
  /** In a live report: the time that an entry opens with, and that the entry before which it stands is new. */
  | { readonly kind: 'time'; readonly placed: PlacedBlock }
  | { readonly kind: 'new'; readonly block: number };

/** The block that a stretch begins with. */
export const startOf = (stretch: Stretch): number | undefined => {
  switch (stretch.kind) {
    case 'page':
      return stretch.part.block;
    case 'removed':
      return stretch.removed[0]?.index;
    case 'list':
      return stretch.items[0]?.index;
    case 'quotes':
      return stretch.quotes[0]?.index;
    case 'new':
      return stretch.block;
    default:
      return stretch.placed.index;
  }
};

const isPutAway = (gone: RemovedBlock | undefined) => gone?.removals.some(({ reason }) => isOwnWish(reason)) ?? false;

const grown = (last: Stretch | undefined, next: Stretch): Stretch | undefined => {
  if (last?.kind === 'list' && next.kind === 'list') return { ...last, items: [...last.items, ...next.items] };
  if (last?.kind === 'quotes' && next.kind === 'quotes') return { ...last, quotes: [...last.quotes, ...next.quotes] };
  if (last?.kind === 'removed' && next.kind === 'removed')
    return { ...last, removed: [...last.removed, ...next.removed] };
  return undefined;
};

const stretchFor = (placed: PlacedBlock): Stretch => {
  const { index, block } = placed;
  if (block.kind === 'item') return { kind: 'list', items: [{ index, block }] };
  if (block.kind === 'quote') return { kind: 'quotes', quotes: [placed] };
  return { kind: 'block', placed };
};

/**
 * The article in reading order, neighbours of a kind together. What was removed above the first paragraph leaves no
 * gap, since nobody would look for it there, unless readers put it away themselves. Where a further page begins, a mark says so.
 */
export const flowOf = (article: Pick<Article, 'blocks' | 'removals' | 'parts'>): readonly Stretch[] => {
  const removed = new Map(removedBlocks(article).map((each) => [each.index, each]));
  const first = article.blocks.findIndex(
    (block, index) => block.kind === 'paragraph' && (!removed.has(index) || isPutAway(removed.get(index))),
  );
  const flow: Stretch[] = [];
  article.blocks.forEach((block, index) => {
    const part = article.parts?.find((each) => each.block === index);
    if (part) flow.push({ kind: 'page', part });
    const gone = removed.get(index);
    if (gone && index < first && !isPutAway(gone)) return;
    const next: Stretch = gone ? { kind: 'removed', removed: [gone] } : stretchFor({ index, block });
    const whole = grown(flow.at(-1), next);
    if (whole) flow[flow.length - 1] = whole;
    else flow.push(next);
  });
  return flow;
};
