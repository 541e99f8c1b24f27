import type { Article } from './article';
import type { Cell, Table } from './block';
import type { Place } from './place';
import { spansText, textOf } from './text-of';

/** The headline's number, where words are pointed at: it stands before the first block. */
export const headline = -1;

/** Words that stand by themselves and can be marked: the headline, a block's own text, a cell of a table. */
export interface Passage {
  readonly at: { readonly block: number; readonly cell?: number };
  readonly text: string;
}

/** A passage, or a stretch of it: offsets count in its own text, cells from the first of the table's head. */
export interface PassagePlace extends Place {
  readonly cell?: number;
}

/** A table's cells in reading order, those of its head first. */
export const cellsOf = ({ head, rows }: Table): readonly Cell[] => [...head, ...rows].flat();

/** An article's passages in reading order, the headline first. */
export const passagesOf = ({ title, blocks }: Pick<Article, 'title' | 'blocks'>): readonly Passage[] => [
  { at: { block: headline }, text: title },
  ...blocks.flatMap((each, block) => [
    { at: { block }, text: textOf(each) },
    ...(each.kind === 'table' ? cellsOf(each) : []).map(({ spans }, cell) => ({
      at: { block, cell },
      text: spansText(spans),
    })),
  ]),
];

/** Which passage a place is in; no two passages have the same. */
export const passageKey = ({ block, cell }: PassagePlace): string => `${block}.${cell ?? ''}`;

/** The words at a place, word for word. Empty where the passage does not exist. */
export const wordsAt = (article: Pick<Article, 'title' | 'blocks'>, place: PassagePlace): string => {
  const passage = passagesOf(article).find(({ at }) => passageKey(at) === passageKey(place));
  return passage?.text.slice(place.start ?? 0, place.end) ?? '';
};
