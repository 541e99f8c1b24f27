import type { Span } from '@/utils/article/block';
import { spansText } from '@/utils/article/text-of';
import type { Source } from './sources';

/** A run of spans that stands in one source, or in none. */
export interface Piece {
  readonly spans: readonly Span[];
  readonly source?: Source;
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
export const cutSpans = (spans: readonly Span[], sources: readonly Source[]): readonly Piece[] => {
  if (sources.length === 0) return [{ spans }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const source of sources) {
    pieces.push({ spans: sliceSpans(spans, at, source.start) });
    pieces.push({ spans: sliceSpans(spans, source.start, source.end), source });
    at = source.end;
  }
  pieces.push({ spans: sliceSpans(spans, at, spansText(spans).length) });
  return pieces.filter(({ spans: [first] }) => first);
};
