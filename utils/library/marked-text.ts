import { termsOf } from './terms';

/** A stretch of text; `hit` says that it is what the reader looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** How much of a text is shown, and how much of it before what was found, in characters. */
const snippetLength = 180;
const before = 50;

const hitsIn = (text: string, found: ReadonlySet<string>) => termsOf(text).filter(({ term }) => found.has(term));

const isPiece = ({ text }: Piece) => text !== '';

/** A text cut into pieces, so that what was found can be marked. The pieces put together are the text. */
export const markedText = (text: string, found: ReadonlySet<string>): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of hitsIn(text, found)) {
    const from = Math.max(start, at);
    const last = pieces.at(-1);
    // Pairs of Chinese characters overlap; so that they read as one word, they are one piece.
    if (last?.hit && from === at) pieces[pieces.length - 1] = { text: last.text + text.slice(from, end), hit: true };
    else pieces.push({ text: text.slice(at, from), hit: false }, { text: text.slice(from, end), hit: true });
    at = Math.max(at, end);
  }
  return [...pieces, { text: text.slice(at), hit: false }].filter(isPiece);
};

/** The part of a text with most of what was found, marked; undefined where nothing of it stands there. */
export const snippetOf = (text: string, found: ReadonlySet<string>): readonly Piece[] | undefined => {
  const hits = hitsIn(text, found);
  const different = (from: number) =>
    new Set(hits.filter(({ start }) => start >= from && start < from + snippetLength - before).map(({ term }) => term))
      .size;
  const best = hits.slice(0, 200).reduce<{ start: number; count: number } | undefined>((most, { start }) => {
    const count = different(start);
    return most && most.count >= count ? most : { start, count };
  }, undefined);
  if (!best) return undefined;
  const from = best.start <= before ? 0 : best.start - before;
  const cut = text.slice(from, from + snippetLength);
  const head = from === 0 ? cut : cut.replace(/^\S{0,30}\s/u, '');
  const whole = from + snippetLength >= text.length ? head : head.replace(/\s\S{0,30}$/u, '');
  return [
    ...(from === 0 ? [] : [{ text: '… ', hit: false }]),
    ...markedText(whole.replace(/\s+/gu, ' '), found),
    ...(from + snippetLength >= text.length ? [] : [{ text: ' …', hit: false }]),
  ];
};
