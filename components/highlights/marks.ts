import type { FoundHighlight } from '@/utils/article/find-highlights';
import { type PassagePlace, passageKey } from '@/utils/article/passage';

/** A stretch of a passage that one highlight covers; no two overlap. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  /** The highlight's id. */
  readonly id: string;
  /** Set where the highlight ends here and has a note. */
  readonly note?: string;
}

/** What a view asks of an article's highlights. */
export type Marks = (passage: PassagePlace) => readonly MarkedStretch[];

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

/** Where a view shows highlights, passage by passage. */
export const marksOf = (found: readonly FoundHighlight[]): Marks => {
  const byPassage = new Map<string, Stretch[]>();
  for (const { highlight, places } of found)
    for (const { start = 0, end = Number.POSITIVE_INFINITY, ...at } of places) {
      const key = passageKey(at);
      byPassage.set(key, [...(byPassage.get(key) ?? []), { start, end, id: highlight.id }]);
    }
  const notes = new Map(found.flatMap(({ highlight: { id, note } }) => (note ? [[id, note] as const] : [])));
  const ends = new Map(found.map(({ highlight, places }) => [highlight.id, places.slice(-1).map(passageKey)[0]]));
  const marked = new Map<string, readonly MarkedStretch[]>();
  for (const [key, stretches] of byPassage) {
    const pieces = apart(stretches);
    marked.set(
      key,
      pieces.map((piece, index) => {
        const note = notes.get(piece.id);
        const isLast = ends.get(piece.id) === key && !pieces.slice(index + 1).some(({ id }) => id === piece.id);
        return note && isLast ? { ...piece, note } : piece;
      }),
    );
  }
  return (passage) => marked.get(passageKey(passage)) ?? [];
};
