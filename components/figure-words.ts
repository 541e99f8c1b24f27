/** A figure as it is shown large, and the article's own words that say what it counts. */
export interface FigureWords {
  readonly number: string;
  readonly label: string;
}

/** A number with what belongs to it: currency before, separators inside, per cent behind. */
const numeral = /^[\p{Sc}~≈±+−-]*\s?\p{N}[\p{N}.,:/\u00a0\u202f’']*(?<![.,:’'])\s?[%‰°]?\p{Sc}?/u;
const punctuation = /[.,;:!?()[\]“”„«»"—–。、，！？।॥،؛؟]/u;

/** The longest label, in characters; in scripts without blanks, fewer say as much. */
const most = 28;
const mostSpaceless = 8;

/** Words up to a stop, as many as fit, and not ending in a word that leads on: “visitors in the”. */
const wordsUpTo = (text: string): string => {
  const [clause = ''] = text.split(punctuation);
  const words: string[] = [];
  for (const word of clause.trim().split(/\s+/)) {
    if ([...words, word].join(' ').length > most) break;
    words.push(word);
  }
  while (words.length > 1 && (words.at(-1) ?? '').length <= 3) words.pop();
  return words.join(' ') || clause.trim().slice(0, mostSpaceless);
};

/**
 * The figure at `start` to `end` of a text, taken apart: the numeral large, and under it what follows it in the article,
 * or what comes before where nothing follows.
 */
export const figureWords = (text: string, start: number, end: number): FigureWords => {
  const whole = text.slice(start, end);
  const number = (numeral.exec(whole)?.[0] ?? whole).trim();
  const after = wordsUpTo(`${whole.slice(whole.indexOf(number) + number.length)}${text.slice(end)}`.replace(/^-/, ''));
  if (after) return { number, label: after };
  const before = (text.slice(0, start).split(punctuation).at(-1) ?? '').trim().split(/\s+/);
  return { number, label: before.slice(-4).join(' ') };
};
