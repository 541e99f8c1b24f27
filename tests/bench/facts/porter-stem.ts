/** Porter's stemmer (1980), as ROUGE uses it; follows the steps of the paper by their numbers. */
const v = '[aeiouy]';
const c = '[^aeiou]';
const V = `${v}[aeiou]*`;
const C = `${c}[^aeiouy]*`;
const measured = new RegExp(`^(${C})?${V}${C}`);
const measuredOnce = new RegExp(`^(${C})?${V}${C}(${V})?$`);
const measuredTwice = new RegExp(`^(${C})?${V}${C}${V}${C}`);
const hasVowel = new RegExp(`^(${C})?${v}`);
const shortEnd = new RegExp(`^${C}${v}[^aeiouwxy]$`);

const step2: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
const step3: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};
const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
const step2End =
  /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
const step3End = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;

const replaced = (word: string, end: RegExp, by: Readonly<Record<string, string>>) => {
  const [, stem = '', suffix = ''] = end.exec(word) ?? [];
  return stem && measured.test(stem) ? stem + (by[suffix] ?? '') : word;
};

const withoutPast = (word: string) => {
  const [, stem = '', suffix = ''] = /^(.+?)(eed|ed|ing)$/.exec(word) ?? [];
  if (!suffix) return word;
  if (suffix === 'eed') return measured.test(stem) ? word.slice(0, -1) : word;
  if (!hasVowel.test(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return shortEnd.test(stem) ? `${stem}e` : stem;
};

const withoutStep4 = (word: string) => {
  const [, stem = ''] = step4.exec(word) ?? /^(.+?[st])ion$/.exec(word) ?? [];
  return stem && measuredTwice.test(stem) ? stem : word;
};

const withoutE = (word: string) => {
  const stem = word.endsWith('e') ? word.slice(0, -1) : '';
  const drops = measuredTwice.test(stem) || (measuredOnce.test(stem) && !shortEnd.test(stem));
  return stem && drops ? stem : word;
};

const stemmed = (word: string) => {
  const first = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  const singular = first.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');
  const past = withoutPast(singular);
  const y = /^.+y$/.test(past) && hasVowel.test(past.slice(0, -1)) ? `${past.slice(0, -1)}i` : past;
  const last = withoutE(withoutStep4(replaced(replaced(y, step2End, step2), step3End, step3)));
  const single = last.endsWith('ll') && measuredTwice.test(last) ? last.slice(0, -1) : last;
  return single.toLowerCase();
};

const known = new Map<string, string>();

/** The stem of a lower-case English word; words of three letters and fewer stay as they are, as in ROUGE. */
export const porterStem = (word: string): string => {
  if (word.length <= 3) return word;
  const stem = known.get(word) ?? stemmed(word);
  known.set(word, stem);
  return stem;
};
