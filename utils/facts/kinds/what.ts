import { fullest } from '@/utils/facts/fullest';
import type { Kind, KindExample } from '@/utils/facts/kind';
import { echoOf, helpersOf, leadOf, type Phrase, phraseAt, phrasesOf, weightOf } from '@/utils/facts/lead';

const mostWords = 12;
/** A phrase of fewer telling words, or that says fewer of the headline’s, is no event. */
const fewest = 2;
/** What comes later has to say so much more of the headline, per doubling of its distance. */
const laterCosts = 0.06;

const what: Kind = {
  kind: 'what',
  most: 1,
  find: (story) => {
    const lead = leadOf(story);
    const phrases = phrasesOf(
      lead,
      mostWords,
      ({ telling, named }) => telling && !named,
      ({ telling, pauses }, next) => telling && (pauses || !next?.telling),
    ).filter((phrase) => weightOf(phrase) >= fewest && echoOf(lead, phrase).shared >= (helpersOf(phrase) ? 1 : 3));
    const worthOf = (phrase: Phrase) => {
      const { eventF1, eventRecall, recall } = echoOf(lead, phrase);
      return eventF1 + eventRecall + recall / 2 - laterCosts * Math.log(1 + phrase.sentence);
    };
    const best = fullest(phrases, worthOf);
    return best
      ? phraseAt(story, { ...best, words: [...(helpersOf(best) ?? []), ...best.words] }, worthOf(best) / 2.5)
      : [];
  },
};
export default what;

export const examples: readonly KindExample[] = [
  {
    title: 'Halden opens new bridge after nine years',
    text: 'The town of Halden opens its new bridge after nine years on Sunday. Thousands came.',
    finds: ['opens its new bridge after nine years'],
  },
  {
    title: 'Ada Lindqvist blames rain for late bridge',
    text: 'Ada Lindqvist has blamed the rain for the late opening of a bridge. The rain fell for weeks.',
    finds: ['has blamed the rain for the late opening of a bridge'],
  },
  { title: 'A quiet summer', text: 'The town of Halden opens its new bridge on Sunday. Thousands came.', finds: [] },
];
