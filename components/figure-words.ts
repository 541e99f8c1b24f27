/** A figure as it is shown large, and the article's own words that say what it counts. */
export interface FigureWords {
  readonly number: string;
  readonly label: string;
}

/** All digits of a number, with what parts them: thousands never go without their end. */
const digits = "\\p{N}+(?:[.,'’٫٬\\s]\\p{N}+)*";
/** A number with what belongs to it: currency before, per cent behind; a second number where it is a range. */
const numeral = new RegExp(`^[\\p{Sc}~≈±+−-]*\\s?${digits}(?:\\P{N}{1,12}${digits})?\\s?[%‰°]?\\p{Sc}?`, 'u');
const punctuation = /[.,;:!?()[\]“”„«»"—–。、，！？।॥،؛؟]/u;

/** The longest label, in characters; in scripts without blanks, fewer say as much. */
const most = 28;
const mostSpaceless = 8;

const clauseOf = (text: string) => (text.split(punctuation)[0] ?? '').trim();

/** As many words as fit, and not ending in a short one that leads on: “visitors in the”. */
const cut = (clause: string): string => {
  const words: string[] = [];
  for (const word of clause.split(/\s+/)) {
    if ([...words, word].join(' ').length > most) break;
    words.push(word);
  }
  while (words.length > 1 && (words.at(-1) ?? '').length <= 3) words.pop();
  return words.join(' ') || clause.slice(0, mostSpaceless);
};

/**
 * The figure at `start` to `end` of a text, taken apart: the numeral large, and under it what it counts: the article's
 * words up to the next stop, where they fit, else the figure's own, else as many as fit. What comes before it, where a
 * numeral stands alone and nothing follows.
 */
export const figureWords = (text: string, start: number, end: number): FigureWords => {
  const whole = text.slice(start, end);
  const number = (numeral.exec(whole)?.[0] ?? whole).trim();
  const own = whole.slice(whole.indexOf(number) + number.length).replace(/^-/, '');
  const clause = clauseOf(`${own}${text.slice(end)}`);
  if (clause) return { number, label: clause.length <= most || own === '' ? cut(clause) : cut(clauseOf(own)) };
  const before = (text.slice(0, start).split(punctuation).at(-1) ?? '').trim().split(/\s+/);
  return { number, label: number.includes(' ') ? '' : before.slice(-4).join(' ') };
};
