/** A figure as it is shown large, and the article's own words that say what it counts. */
export interface FigureWords {
  readonly number: string;
  readonly label: string;
}

/**
 * A number to its last digit with what belongs to it: currency before, per cent or a letter or two right behind (€5bn); a
 * second number where it is a range.
 */
const numeral =
  /^[\p{Sc}~≈±+−-]*\s?\p{N}(?:.{0,24}\p{N})?(?![.,'’\s]?\p{N})(?:\s?[%‰°]|[a-zA-Z]{1,2}(?!\p{L}))?\p{Sc}?/u;
/** What stands inside a number ends no clause. */
const punctuation = /[;!?()[\]“”„«»"—–。、，！？।॥؛؟]|[.,:،](?!\p{N})/u;

/** The longest label, in characters; in scripts without blanks, fewer say as much. */
const most = 36;
const mostSpaceless = 8;
/** What is so short leads on to the next word, “of”, “for”; names of so few letters are large. */
const leads = /^(?:[^\p{Lu}/]{0,3}|\p{Lu})$/u;

const clauseOf = (text: string) => (text.split(punctuation)[0] ?? '').trim();

/** As many words as fit, and not ending in one that leads on: “visitors in the”. */
const cut = (clause: string): string => {
  const words: string[] = [];
  for (const word of clause.split(/\s+/)) {
    if ([...words, word].join(' ').length > most) break;
    words.push(word);
  }
  while (words.length > 1 && leads.test(words.at(-1) ?? '')) words.pop();
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
  const clause = clauseOf(own + text.slice(end));
  const label = cut(clause.length <= most || own === '' ? clause : clauseOf(own));
  if (/\p{L}/u.test(label) && (own || !leads.test(label))) return { number, label };
  const before = (text.slice(0, start).split(punctuation).at(-1) ?? '').trim().split(/\s+/).slice(-4).join(' ');
  return { number, label: number.includes(' ') || leads.test(before) ? '' : before };
};
