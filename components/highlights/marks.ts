import type { FoundHighlight } from '@/utils/article/find-highlights';

/** A stretch of a block that one highlight covers; no two overlap. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  /** The highlight's id. */
  readonly id: string;
  /** Set where the highlight ends here and has a note. */
  readonly note?: string;
}

/** What a view asks of an article's highlights. */
export type Marks = (block: number) => readonly MarkedStretch[];

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Stretches cut where others begin or end. Where two overlap, the shorter one is on top, or nobody could reach it. */
const apart = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const borders = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces: Stretch[] = [];
  borders.forEach((start, index) => {
    const end = borders[index + 1] ?? start;
    const [top] = stretches
      .filter((stretch) => stretch.start < end && stretch.end > start)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    if (top) pieces.push({ start, end, id: top.id });
  });
  return pieces.filter(({ start, end }) => end > start);
};

/** Where a view shows highlights, block by block. */
export const marksOf = (found: readonly FoundHighlight[]): Marks => {
  const byBlock = new Map<number, Stretch[]>();
  for (const { highlight, places } of found)
    for (const { block, start = 0, end = Number.POSITIVE_INFINITY } of places)
      byBlock.set(block, [...(byBlock.get(block) ?? []), { start, end, id: highlight.id }]);
  const notes = new Map(found.flatMap(({ highlight: { id, note } }) => (note ? [[id, note] as const] : [])));
  const ends = new Map(found.map(({ highlight, places }) => [highlight.id, places.at(-1)?.block]));
  const marked = new Map<number, readonly MarkedStretch[]>();
  for (const [block, stretches] of byBlock) {
    const pieces = apart(stretches);
    marked.set(
      block,
      pieces.map((piece, index) => {
        const note = notes.get(piece.id);
        const isLast = ends.get(piece.id) === block && !pieces.slice(index + 1).some(({ id }) => id === piece.id);
        return note && isLast ? { ...piece, note } : piece;
      }),
    );
  }
  return (block) => marked.get(block) ?? [];
};
