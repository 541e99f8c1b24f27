import { oncePer } from '@/utils/text/once-per';
import { type Stretch, wordStretchesOf, wordsOf } from '@/utils/text/words';
import { findingAt } from './finding-at';
import type { Finding } from './kind';
import { namedIn } from './named';
import type { Story } from './story';
import { stopwordsOf } from './topics';

/** An event is told at the start, in the words of the headline. */
const leadSentences = 6;
/** What goes on for longer is no sentence; its beginning may tell something all the same. In words. */
const longestSentence = 100;
/** A headline says what happened before it says how: in so many telling words behind whoever did it. */
const eventWords = 6;

/** A word of the lead, and what it is to the headline. */
export interface LeadWord extends Stretch {
  /** Which of the headline's telling words it is, in any of its forms; -1 for none. */
  readonly said: number;
  /** No function word. */
  readonly telling: boolean;
  /** A preposition or an article: what follows belongs to a noun, not to somebody who does something. */
  readonly leads: boolean;
  /** Such a word that opens with a capital: part of a name, or whoever opens the sentence. */
  readonly named: boolean;
  /** A comma, a dash, a quotation mark, the end of the sentence: a pause comes right behind it. */
  readonly pauses: boolean;
}

/** A run of words without a pause, with all that stands before it in its sentence. */
export interface Phrase {
  readonly sentence: number;
  readonly words: readonly LeadWord[];
  readonly before: readonly LeadWord[];
}

/** The first sentences of a story beside its headline. */
export interface Lead {
  readonly sentences: readonly (readonly LeadWord[])[];
  /** How many telling words the headline has, and the first of those that say what happened. */
  readonly headline: number;
  readonly event: number;
}

const pause = /[;:!?…–—"“”«»„()]|\.(?!\p{L})|,(?!\p{Nd})/u;
/** Forms of one word: clears, cleared; they differ in a few last letters. */
const fewestAlike = 4;
const longestEnding = 3;
const areForms = (a: string, b: string) => {
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike++;
  return (a === b && a.length > 1) || (alike >= fewestAlike && Math.max(a.length, b.length) - alike <= longestEnding);
};

const plain = (word: string) => word.toLowerCase().replace(/['’]\p{L}+$/u, '');

/** The lead of a story; looked at once. */
export const leadOf = oncePer((story: Story | undefined): Lead => {
  if (!story) return { sentences: [], headline: 0, event: 0 };
  const stopwords = stopwordsOf(story.row);
  const names = new Set(namedIn(story).flatMap(({ name }) => name.split(/\s+/).map(plain)));
  const { placePrepositions = [], occasions = [], determiners = [] } = story.row ?? {};
  const leading = new Set([...placePrepositions, ...occasions, ...determiners]);
  const headline = wordsOf(story.title, story.language).filter((word) => !stopwords.has(plain(word)));
  const forms = headline.map(plain);
  const event = headline.findIndex((word, at) => !/^\p{Lu}/u.test(word) || !names.has(forms[at] ?? ''));
  const sentences = story.sentences.slice(0, leadSentences).map(({ text }) => {
    const stretches = wordStretchesOf(text, story.language).slice(0, longestSentence);
    return stretches.map(({ start, end }, at) => {
      const word = plain(text.slice(start, end));
      const telling = !stopwords.has(word);
      return {
        start,
        end,
        said: telling ? forms.findIndex((form) => areForms(form, word)) : -1,
        telling,
        leads: leading.has(word),
        named: telling && /^\p{Lu}/u.test(text.slice(start, end)),
        pauses: pause.test(text.slice(end, stretches[at + 1]?.start ?? text.length)) || at + 1 === stretches.length,
      };
    });
  });
  return { sentences, headline: headline.length, event: Math.max(0, event) };
});

/** All phrases of the lead of at most so many words that open and end at given words. */
export const phrasesOf = (
  { sentences }: Lead,
  most: number,
  opens: (word: LeadWord, before: readonly LeadWord[], sentence: number) => boolean,
  ends: (word: LeadWord, next: LeadWord | undefined) => boolean,
): readonly Phrase[] =>
  sentences.flatMap((words, sentence) =>
    words.flatMap((first, from) => {
      const before = words.slice(0, from);
      if (!opens(first, before, sentence)) return [];
      const stop = words.findIndex(({ pauses }, at) => at >= from && pauses);
      const last = Math.min(stop, from + most - 1);
      return words
        .slice(from, last + 1)
        .flatMap((word, at) =>
          ends(word, words[from + at + 1]) ? [{ sentence, before, words: words.slice(from, from + at + 1) }] : [],
        );
    }),
  );

/** How many telling words a phrase has. */
export const weightOf = ({ words }: Phrase): number => words.reduce((sum, { telling }) => sum + (telling ? 1 : 0), 0);

/** How much of a phrase the headline says, and how much of the headline, and of the event in it, the phrase; 0 to 1. */
export const echoOf = ({ headline, event }: Lead, phrase: Phrase) => {
  const said: number[] = [];
  for (const word of phrase.words) if (word.said >= 0 && !said.includes(word.said)) said.push(word.said);
  const told = said.filter((at) => at >= event && at < event + eventWords).length;
  const own = weightOf(phrase) || 1;
  const all = headline || 1;
  const events = Math.min(eventWords, headline - event) || 1;
  return {
    shared: said.length,
    precision: said.length / own,
    recall: said.length / all,
    eventRecall: told / events,
    /** The harmonic mean of the event's share of the phrase and of the phrase's share of the event. */
    eventF1: (2 * told) / (own + events),
  };
};

/** The helping words between somebody’s name and a phrase, “Ada Lindqvist *has* opened …”; none where no name stands there. */
export const helpersOf = ({ before }: Phrase): readonly LeadWord[] | undefined => {
  const from = before.findLastIndex(({ telling, leads, pauses }) => telling || leads || pauses) + 1;
  const actor = before[from - 1];
  return actor?.named === true && !actor.pauses ? before.slice(from) : undefined;
};

/** A phrase as the finding of a kind; its score is cut to 0 to 1. */
export const phraseAt = (story: Story, { sentence, words }: Phrase, score: number): readonly Finding[] => {
  const [first] = words;
  const last = words.at(-1);
  return first && last
    ? findingAt(story, { sentence, start: first.start, end: last.end }, Math.max(0, Math.min(1, score)))
    : [];
};
