import { type Language, type SpokenReason, spokenReasons } from '@/utils/knowledge/language';
import { languageOf, languages } from '@/utils/knowledge/languages';
import { type PhrasePattern, toPattern } from './phrase-pattern';

/** The label phrases of one language for one reason, ready to be looked for. */
export interface SpokenPattern {
  readonly tag: string;
  readonly reason: SpokenReason;
  readonly pattern: PhrasePattern;
}

const made = new Map<string, readonly SpokenPattern[]>();

const patternsOf = (language: Language): readonly SpokenPattern[] => {
  const known = made.get(language.tag);
  if (known) return known;
  const patterns = spokenReasons.map((reason) => ({
    tag: language.tag,
    reason,
    pattern: toPattern(language.phrases[reason]),
  }));
  made.set(language.tag, patterns);
  return patterns;
};

/** The rows that speak on a page: its language and English, whose inserts stand everywhere; all where nothing tells. */
export const spokenPatternsFor = (tag: string): readonly SpokenPattern[] => {
  const own = languageOf(tag);
  const english = languageOf('en');
  const rows = tag === 'und' ? [...languages.values()] : [own, english];
  return [...new Set(rows)].flatMap((row) => (row ? patternsOf(row) : []));
};
