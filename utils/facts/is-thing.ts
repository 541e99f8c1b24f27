import { things } from '@/utils/knowledge/things';
import { oncePer } from '@/utils/text/once-per';
import type { Story } from './story';

/** Several of a kind, EVs and APIs; and what only says of something how it is: US-based, AI-powered. */
const kindOrQuality =
  /^(?:[\p{Lu}&]{2,}s|\S+-(?:\p{Ll}+(?:ed|en|ing)|based|led|free|style|like|only|first|ready|friendly|wide|mount))$/u;
/** Words in small letters right before what they are shortened to: “wide area network (WAN)”. */
const shortened = /((?:\p{Ll}[\p{L}’'-]*\s+){2,6})\((?:or\s+)?["“]?(\p{Lu}[\p{Lu}&]{1,5})s?["”]?\)/gu;

/** Whether the last words begin with the letters of an abbreviation, little words aside. */
const isShortFor = (abbreviation: string, words: readonly string[]): boolean => {
  const rest = [...words];
  return [...abbreviation.toLowerCase()].reverse().every((letter) => {
    for (let word = rest.pop(); word !== undefined; word = rest.pop()) {
      if (word.startsWith(letter)) return true;
      if (word.length > 3) return false;
    }
    return letter === '&';
  });
};

/** The abbreviations that a story makes of its own common nouns. */
const shortenedIn = oncePer((story: Story | undefined): ReadonlySet<string> => {
  const found = (story?.sentences ?? []).flatMap(({ text }) =>
    text.includes('(')
      ? [...text.matchAll(shortened)].flatMap(([, words = '', short = '']) =>
          isShortFor(short, words.trim().split(/\s+/)) ? [short] : [],
        )
      : [],
  );
  return new Set(found);
});

/** A word in capitals throughout for the stress on it: the story has it in small letters too. */
const isShouted = (name: string, { sentences }: Story): boolean => {
  if (!/^\p{Lu}{4,}$/u.test(name)) return false;
  const small = name.toLowerCase();
  return sentences.some(({ words }) => words.includes(small));
};

/** Whether what is written as a name is nobody's and no place's: an abbreviation of a thing, a quality, a stressed word. */
export const isThing = (name: string, story: Story): boolean =>
  things.has(name.toLowerCase()) || kindOrQuality.test(name) || shortenedIn(story).has(name) || isShouted(name, story);
