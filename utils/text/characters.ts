// What a character may be to those who cut text into words, as bits. A minifier writes them as numbers.

/** `\p{L}` */
export const letter = 1;
/** `\p{M}` */
export const mark = 2;
/** `\p{N}` */
export const number = 4;
/** Of a script that does not part words. */
export const dense = 8;
/** The same, where phrases are not looked for so: Lao and Khmer. */
export const otherDense = 16;
export const apostrophe = 32;
export const quotation = 64;
/** What stands for something in phrases: `#` and `@`. */
export const placeholder = 128;
/** What may stand inside a word. */
export const joiner = 256;

/** A pattern for every bit, in their order. The last holds of all. */
const patterns = [
  /\p{L}/u,
  /\p{M}/u,
  /\p{N}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,
  /[\p{Script=Lao}\p{Script=Khmer}]/u,
  /'/,
  /"/,
  /[#@]/,
  /['’.-]/,
  /^/,
];

const learn = (code: number): number => {
  const text = String.fromCodePoint(code);
  return patterns.reduce((bits, pattern, at) => bits | (Number(pattern.test(text)) << at), 0);
};

const learnt = new Uint16Array(0x10000);

/**
 * What a character is, as bits. Classes such as `\p{L}` have over a thousand ranges, and a browser takes
 * milliseconds to make each pattern with one ready: here every character of a page is asked about once.
 */
export const kindOf = (code: number): number => {
  const known = learnt[code];
  if (known) return known;
  const kind = learn(code);
  learnt[code] = kind;
  return kind;
};

/** What the UTF-16 unit at a place is; nothing outside the text. */
export const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : 0;

/** Where the first character of one of these kinds stands, from `start` on; the text's length where there is none. */
export const firstOf = (text: string, kinds: number, start = 0): number => {
  for (let at = start; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (kindOf(code) & kinds) return at;
    if (code > 0xffff) at += 1;
  }
  return text.length;
};

/** Where the run of characters of these kinds ends that begins at `start`. */
export const endOfRun = (text: string, kinds: number, start: number): number => {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (!(kindOf(code) & kinds)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
};

/** All runs of characters of these kinds, in order. */
export const runsOf = (text: string, kinds: number): readonly string[] => {
  const runs: string[] = [];
  for (let start = firstOf(text, kinds); start < text.length; ) {
    const end = endOfRun(text, kinds, start);
    runs.push(text.slice(start, end));
    start = firstOf(text, kinds, end);
  }
  return runs;
};
