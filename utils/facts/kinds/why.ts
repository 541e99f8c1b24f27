import { datesOf } from '@/utils/facts/dates';
import { fullest } from '@/utils/facts/fullest';
import type { Kind, KindExample } from '@/utils/facts/kind';
import { echoOf, leadOf, type Phrase, phraseAt, phrasesOf, weightOf } from '@/utils/facts/lead';
import { anyOf, inSmallLetters, notAfterWord } from '@/utils/facts/patterns';
import type { Language } from '@/utils/knowledge/language';
import { oncePer } from '@/utils/text/once-per';

const mostWords = 12;
const fewestTelling = 2;
/** “Because of” gives a reason; what something came “after” or was done “for” may be one. */
const causeWorth = 1.3;
const occasionWorth = 0.5;
/** What is worth less is rather no reason at all. */
const least = 0.6;
/** A reason that belongs to the event is given early: what it loses per doubling of its distance. */
const laterCosts = 0.3;

const cuesOf = oncePer((row: Language | undefined) =>
  [
    { words: row?.causes, worth: causeWorth },
    { words: row?.occasions, worth: occasionWorth },
  ].map(({ words, worth }) => ({ pattern: new RegExp(`${notAfterWord}${anyOf(words)}\\s+`, 'gu'), worth })),
);

const why: Kind = {
  kind: 'why',
  most: 1,
  find: (story, weights) => {
    const lead = leadOf(story);
    const cues = lead.sentences.map((_, at) => {
      const small = inSmallLetters(story.sentences[at]?.text ?? '');
      return new Map(
        cuesOf(story.row).flatMap(({ pattern, worth }) =>
          [...small.matchAll(pattern)].map((cue) => [cue.index + cue[0].length, worth] as const),
        ),
      );
    });
    // “For the first time in years” says when.
    const holdsDate = ({ sentence, words }: Phrase) =>
      datesOf(story)[sentence]?.some(({ start, end }) => words.some((word) => start <= word.start && word.end <= end));
    const phrases = phrasesOf(
      lead,
      mostWords,
      ({ start }, _, sentence) => cues[sentence]?.has(start) === true,
      ({ telling, pauses }, next) => telling && (pauses || !next?.telling),
    ).filter((phrase) => weightOf(phrase) >= fewestTelling && !holdsDate(phrase));
    const worthOf = (phrase: Phrase) =>
      (cues[phrase.sentence]?.get(phrase.words[0]?.start ?? -1) ?? 0) +
      (weights[phrase.sentence] ?? 0) +
      echoOf(lead, phrase).precision / 2 -
      laterCosts * Math.log(1 + phrase.sentence);
    const best = fullest(phrases, worthOf);
    return best && worthOf(best) >= least ? phraseAt(story, best, worthOf(best) / 2) : [];
  },
};
export default why;

export const examples: readonly KindExample[] = [
  {
    text: 'The bridge was closed because of cracks in two pillars, the mayor said.',
    finds: ['cracks in two pillars'],
  },
  {
    language: 'de',
    text: 'Die Brücke wurde wegen zwei breiter Risse im Pfeiler gesperrt, sagte die Bürgermeisterin.',
    finds: ['zwei breiter Risse'],
  },
  {
    language: 'ru',
    text: 'Мост закрыли из-за глубоких трещин в двух опорах, сообщила мэр.',
    finds: ['глубоких трещин'],
  },
  {
    title: 'Halden closes bridge',
    text: 'The town of Halden closed its bridge after heavy rain in the hills. It may open in May.',
    finds: ['heavy rain'],
  },
  {
    title: 'Halden closes bridge',
    text: 'The town of Halden closed its bridge for the first time in nine years.',
    finds: [],
  },
  { text: 'The bridge was closed, and cracks in two pillars were seen after the storm.', finds: [] },
];
