import type { Span } from '@/utils/article/block';
import { spansText } from '@/utils/article/text-of';

/** A run of spans that stands in one source, or in none. */
export interface Piece<S> {
  readonly spans: readonly Span[];
  /** Where it begins and ends in the spans' joined text. */
  readonly start: number;
  readonly end: number;
  readonly source?: S;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The spans between two offsets of their joined text; a span that crosses a border is cut. */
const sliceSpans = (spans: readonly Span[], from: number, to: number): readonly Span[] => {
  let at = 0;
  return spans.flatMap((span) => {
    const start = at;
    at += span.text.length;
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...span, text }];
  });
};

/** Spans cut where sources begin and end. The pieces joined are the spans again; the sources do not overlap. */
export const cutSpans = <S extends Stretch>(spans: readonly Span[], sources: readonly S[]): readonly Piece<S>[] => {
  const length = spansText(spans).length;
  if (sources.length === 0) return [{ spans, start: 0, end: length }];
  const piece = (start: number, end: number) => ({ spans: sliceSpans(spans, start, end), start, end });
  const pieces: Piece<S>[] = [];
  let at = 0;
  for (const source of sources) {
    pieces.push(piece(at, source.start));
    pieces.push({ ...piece(source.start, Math.min(source.end, length)), source });
    at = source.end;
  }
  pieces.push(piece(at, length));
  return pieces.filter(({ spans: [first] }) => first);
};
