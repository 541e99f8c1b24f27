/**
 * A stretch of one passage, kept so that it is found again when the article was read anew: its words, what stood on both
 * sides of them (W3C Web Annotation, TextQuoteSelector), and where it stood. A line feed stands between two passages.
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood. It decides between places that are alike in everything else. */
  readonly hint: { readonly block: number; readonly cell?: number; readonly start: number };
}

/** What a reader marked, one quote for each passage that it touches, and what they noted on it. */
export interface Highlight {
  /** Unlike any other of its story. */
  readonly id: string;
  /** In reading order, at least one. */
  readonly quotes: readonly Quote[];
  /** ISO 8601. */
  readonly madeAt: string;
  /** Plain text. */
  readonly note?: string;
}

/** The most highlights of a story, and the longest note on one, in UTF-16 units. */
export const mostHighlights = 2_000;
export const longestNote = 20_000;
