import { fullest } from '@/utils/facts/fullest';
import type { Kind, KindExample } from '@/utils/facts/kind';
import { echoOf, helpersOf, leadOf, type Phrase, phraseAt, phrasesOf, weightOf } from '@/utils/facts/lead';

/** How a thing came about is mostly told in the act itself: a verb, and what it was done to (so in Giveme5W1H’s labels). */
const mostWords = 8;
const mostWeight = 4;
/** The act is told at once. */
const leadSentences = 3;

const how: Kind = {
  kind: 'how',
  most: 1,
  find: (story) => {
    const lead = leadOf(story);
    const phrases = phrasesOf(
      lead,
      mostWords,
      ({ telling, named }, _, sentence) => sentence < leadSentences && telling && !named,
      ({ telling }) => telling,
    ).filter((phrase) => weightOf(phrase) <= mostWeight && helpersOf(phrase));
    const worthOf = (phrase: Phrase) =>
      (phrase.words[0]?.said === lead.event ? 1 : 0) +
      0.3 / (1 + phrase.sentence) +
      0.3 * echoOf(lead, phrase).eventF1 +
      0.05 * Math.log(weightOf(phrase));
    const best = fullest(phrases, worthOf);
    return best ? phraseAt(story, best, worthOf(best) / 2) : [];
  },
};
export default how;

export const examples: readonly KindExample[] = [
  {
    title: 'Halden opens new bridge',
    text: 'The town of Halden has opened its new bridge on Sunday. Thousands came to Halden.',
    finds: ['opened its new bridge'],
  },
  { title: 'A quiet summer', text: 'It was. And so it will be, for all of them.', finds: [] },
];
