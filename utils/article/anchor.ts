import type { Article } from './article';
import type { Quote } from './highlight';
import { headline, type Passage, type PassagePlace, passageKey, passagesOf } from './passage';

/** How much is kept of what stands on each side, in UTF-16 units: what Hypothesis keeps as well. */
const side = 32;
/** So many letters in a row are written once in an article, or they are a label. */
const long = 48;

/** Blanks, quotes and dashes as one kind each, offset by offset: typography changes between two readings. */
const alike = (text: string): string =>
  text
    .replace(/[^\S\n]/g, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-');

/** A quote without a word about where it stood. */
type Surrounded = Omit<Quote, 'hint'>;

type Words = Pick<Article, 'title' | 'blocks'>;

interface Laid {
  readonly passages: readonly Passage[];
  /** Their texts, a line feed between two. */
  readonly text: string;
  /** Where each begins in it. */
  readonly starts: readonly number[];
}

const layOut = (passages: readonly Passage[]): Laid => {
  let at = 0;
  const starts = passages.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  return { passages, text: passages.map(({ text }) => text).join('\n'), starts };
};

/** The passages that stand around each other: the story's, or the headline, which has the page's furniture around it. */
const around = (article: Words, block: number): Laid =>
  layOut(passagesOf(article).filter(({ at }) => (at.block === headline) === (block === headline)));

/** The stretch at a place of the article, as it will be found again. */
export const quoteAt = (article: Words, place: PassagePlace): Quote => {
  const { passages, text, starts } = around(article, place.block);
  const index = passages.findIndex(({ at }) => passageKey(at) === passageKey(place));
  const base = starts[index] ?? 0;
  const start = place.start ?? 0;
  const end = place.end ?? passages[index]?.text.length ?? 0;
  return {
    exact: text.slice(base + start, base + end),
    prefix: text.slice(Math.max(0, base + start - side), base + start),
    suffix: text.slice(base + end, base + end + side),
    hint: { block: place.block, ...(place.cell !== undefined && { cell: place.cell }), start },
  };
};

/** How many letters two texts share, from their ends backwards. */
const sharedBefore = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};

const sharedAfter = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
};

/**
 * Whether enough of a quote's surroundings is there: a side of its own passage; or its whole passage and a side that reaches
 * into the next; or, near the article's ends, all there was. The passage beside it alone says nothing: it gets new neighbours.
 */
const stand = ({ prefix, suffix }: Surrounded, before: number, after: number): boolean => {
  const ownBefore = prefix.length - Math.max(0, prefix.lastIndexOf('\n'));
  const ownAfter = suffix.includes('\n') ? suffix.indexOf('\n') + 1 : suffix.length;
  return (
    (before === side && !prefix.includes('\n')) ||
    (after === side && !suffix.includes('\n')) ||
    (before >= ownBefore && after >= ownAfter && (before === side || after === side)) ||
    (before === prefix.length && after === suffix.length)
  );
};

interface Candidate {
  readonly place: PassagePlace;
  readonly before: number;
  readonly after: number;
  /** Whether what stands around it is what stood around the quote. */
  readonly holds: boolean;
}

/** Every place where the words stand inside one passage, with how much of their surroundings is there as well. */
const candidatesFor = (laid: Laid, quote: Surrounded): readonly Candidate[] => {
  const [exact, prefix, suffix] = [alike(quote.exact), alike(quote.prefix), alike(quote.suffix)];
  const candidates: Candidate[] = [];
  for (let at = laid.text.indexOf(exact); at >= 0; at = laid.text.indexOf(exact, at + 1)) {
    const index = laid.starts.findLastIndex((start) => start <= at);
    const passage = laid.passages[index];
    const end = at + exact.length;
    if (!passage || end >= (laid.starts[index + 1] ?? Infinity)) continue;
    const start = at - (laid.starts[index] ?? 0);
    const before = sharedBefore(prefix, laid.text.slice(0, at).slice(-side));
    const after = sharedAfter(suffix, laid.text.slice(end, end + side));
    const holds =
      stand(quote, before, after) &&
      // An article that begins or ends with the quote has nothing to hold on to on that side but its end.
      (prefix !== '' || at === 0 || after === side) &&
      (suffix !== '' || end === laid.text.length || before === side);
    candidates.push({ place: { ...passage.at, start, end: start + exact.length }, before, after, holds });
  }
  return candidates;
};

const most = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const best = Math.max(...candidates.map(({ before, after }) => before + after));
  return candidates.filter(({ before, after }) => before + after === best);
};

/**
 * Finds quotes in an article as it is now: where their words stand with what stood on one side of them or on both, or, for
 * long ones, where they stand at all. Undefined where they do not, and where several places fit and none of them is the
 * old one: rather nowhere than in the wrong place.
 */
export const quoteFinder = (article: Words): ((quote: Quote) => PassagePlace | undefined) => {
  const laidOut = (block: number): Laid => {
    const laid = around(article, block);
    return { ...laid, text: alike(laid.text) };
  };
  const [title, story] = [laidOut(headline), laidOut(0)];
  return ({ hint, ...quote }) => {
    if (quote.exact === '') return undefined;
    const candidates = candidatesFor(hint.block === headline ? title : story, quote);
    const holding = candidates.filter(({ holds }) => holds);
    const best = holding.length > 0 ? most(holding) : quote.exact.length >= long ? candidates : [];
    const isOld = (place: PassagePlace) => passageKey(place) === passageKey(hint) && place.start === hint.start;
    return (best.length === 1 ? best[0] : best.find(({ place }) => isOld(place)))?.place;
  };
};
