import { type Language, type SpokenReason, spokenReasons } from '@/utils/knowledge/language';
import { languageOf, languages } from '@/utils/knowledge/languages';
import { cluesIn, type PhrasePattern, type Searched, toPattern } from './phrase-pattern';

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

/** What is said on a page of one language. */
export interface SpokenPatterns {
  readonly patterns: readonly SpokenPattern[];
  /** Those that may hold of a text, in no order. */
  readonly worthTrying: (searched: Searched) => readonly SpokenPattern[];
  /** The words that any invitation of theirs begins with. */
  readonly firstWords: ReadonlySet<string>;
}

const firstWordsOf = (patterns: readonly SpokenPattern[]) =>
  new Set(patterns.flatMap(({ pattern }) => pattern.firstWords));

const byClue = (patterns: readonly SpokenPattern[]): SpokenPatterns['worthTrying'] => {
  const giving = new Map<string, { readonly phrase: string; readonly spoken: SpokenPattern }[]>();
  for (const spoken of patterns) {
    for (const { name, phrase = '' } of spoken.pattern.clues) {
      const known = giving.get(name);
      if (known) known.push({ phrase, spoken });
      else giving.set(name, [{ phrase, spoken }]);
    }
  }
  return (searched) => {
    const found = new Set<SpokenPattern>();
    for (const name of cluesIn(searched)) {
      for (const { phrase, spoken } of giving.get(name) ?? []) if (searched.text.includes(phrase)) found.add(spoken);
    }
    return [...found];
  };
};

const together = new Map<string, SpokenPatterns>();

/** The rows that speak on a page: its language and English, whose inserts stand everywhere; all where nothing tells. */
export const spokenPatternsFor = (tag: string): SpokenPatterns => {
  const rows = tag === 'und' ? [...languages.values()] : [languageOf(tag), languageOf('en')];
  const speaking = [...new Set(rows)].flatMap((row) => row ?? []);
  const key = speaking.map((row) => row.tag).join();
  const known = together.get(key);
  if (known) return known;
  const patterns = speaking.flatMap(patternsOf);
  const made = { patterns, worthTrying: byClue(patterns), firstWords: firstWordsOf(patterns) };
  together.set(key, made);
  return made;
};

/** How labels of one reason open on a page of a language. */
export const openersFor = (tag: string, wanted: SpokenReason): readonly PhrasePattern['opens'][] =>
  spokenPatternsFor(tag).patterns.flatMap(({ reason, pattern }) => (reason === wanted ? [pattern.opens] : []));
