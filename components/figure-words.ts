/** A figure as it is shown large, and the article's own words that say what it counts. */
export interface FigureWords {
  readonly number: string;
  readonly label: string;
}

/** All digits of a number, with what parts them: thousands never go without their end. */
const digits = "\\p{N}+(?:[.,'’٫٬\\s]\\p{N}+)*";
/**
 * A number with what belongs to it: currency before, per cent or a letter or two right behind (€5bn); a second number where
 * it is a range.
 */
const numeral = new RegExp(
  `^[\\p{Sc}~≈±+−-]*\\s?${digits}(?:\\P{N}{1,12}${digits})?(?:\\s?[%‰°]|[a-zA-Z]{1,2}(?![\\p{L}\\p{N}]))?\\p{Sc}?`,
  'u',
);
const punctuation = /[.,;:!?()[\]“”„«»"—–。、，！？।॥،؛؟]/u;
/** The same where what stands inside a number counts for none. */
const punctuationAlone = new RegExp(`${punctuation.source}(?!(?<=[.,:])\\p{N})`, 'u');

/** The longest label, in characters; in scripts without blanks, fewer say as much. What a figure counts is said whole. */
const most = 28;
const mostOwn = 48;
const mostSpaceless = 8;
/** What is so short leads on to the next word, “of”, “for”; names of so few letters are large. */
const leads = /^(?:[^\p{Lu}/]{0,3}|\p{Lu})$/u;

const clauseOf = (text: string) => (text.split(punctuation)[0] ?? '').trim();

/** As many words as fit, and not ending in one that leads on: “visitors in the”. */
const cut = (clause: string, most: number): string => {
  const words: string[] = [];
  for (const word of clause.split(/\s+/)) {
    if ([...words, word].join(' ').length > most) break;
    words.push(word);
  }
  while (words.length > 1 && leads.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ') || clause.slice(0, mostSpaceless);
};

/** A word that leads on to another such number, “and $13,000”, “versus 35.4 %”, says nothing of this one. */
const leadsOn = /^\P{N}{0,9}(?:\p{Sc}\s?\p{N}|\p{N}[\p{N}.,]*\s?[%‰])/u;

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
  const label = clause.length <= most || own === '' ? cut(clause, most) : cut(clauseOf(own), mostOwn);
  const isSaying = own !== '' || (!leads.test(label) && !leadsOn.test(text.slice(end)));
  if (/\p{L}/u.test(label) && isSaying) return { number, label };
  const before = text.slice(0, start).split(punctuationAlone).at(-1)?.trim().split(/\s+/).slice(-4).join(' ') ?? '';
  return { number, label: number.includes(' ') || leads.test(before) ? '' : before };
};
