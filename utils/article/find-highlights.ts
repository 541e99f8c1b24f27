import { quoteFinder } from './anchor';
import type { Article } from './article';
import type { Highlight } from './highlight';
import { keptBlocks } from './kept-blocks';
import { headline, type PassagePlace } from './passage';

/** A highlight and where it shows, in reading order; nowhere, where its words are no longer there or were put away. */
export interface FoundHighlight {
  readonly highlight: Highlight;
  readonly places: readonly PassagePlace[];
}

const before = (a: PassagePlace | undefined, b: PassagePlace | undefined) =>
  (a?.block ?? Infinity) - (b?.block ?? Infinity) ||
  (a?.cell ?? -1) - (b?.cell ?? -1) ||
  (a?.start ?? 0) - (b?.start ?? 0) ||
  0;

/** Where highlights stand in an article, in reading order. Those that stand nowhere come last. */
export const findHighlights = (
  article: Pick<Article, 'title' | 'blocks' | 'removals'>,
  highlights: readonly Highlight[],
): readonly FoundHighlight[] => {
  if (highlights.length === 0) return [];
  const find = quoteFinder(article);
  const shown = new Set([headline, ...keptBlocks(article).map(({ index }) => index)]);
  const placesOf = ({ quotes }: Highlight) => quotes.flatMap((quote) => find(quote) ?? []);
  return highlights
    .map((highlight) => ({
      highlight,
      places: placesOf(highlight)
        .filter(({ block }) => shown.has(block))
        .sort(before),
    }))
    .sort((a, b) => before(a.places[0], b.places[0]) || (a.highlight.madeAt < b.highlight.madeAt ? -1 : 1));
};
