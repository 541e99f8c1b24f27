import { findingAt } from '@/utils/facts/finding-at';
import type { Kind, KindExample } from '@/utils/facts/kind';
import type { Story } from '@/utils/facts/story';
import { stopwordsOf } from '@/utils/facts/topics';
import { wordStretchesOf, wordsOf } from '@/utils/text/words';

/** The event is told at the start, in the words of the headline. */
const leadSentences = 6;
const mostWords = 14;
const fewestWords = 4;
/** How many of the headline's words a clause has to say before it counts as the event. */
const fewestShared = 2;
/** Where it does not follow a name, it has to say more. */
const fewestNameless = 3;
/** A later sentence has to say so much more of the headline, 0 to 1. */
const laterCosts = 0.06;
const clauseEnd = /[;:!?…–—]|\.(?!\p{L})|,(?!\p{Nd})/u;

/** Forms of one word: clears, cleared; they differ in a few last letters. */
const fewestAlike = 4;
const longestEnding = 3;
const areForms = (a: string, b: string) => {
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike++;
  return (a === b && a.length > 1) || (alike >= fewestAlike && Math.max(a.length, b.length) - alike <= longestEnding);
};

const plain = (word: string) => word.toLowerCase().replace(/['’]\p{L}+$/u, '');

/** The headline's telling words, and what each is worth: a headline says what happened before it says how. */
const headlineOf = ({ title, language, row }: Story) => {
  const stopwords = stopwordsOf(row);
  const words = wordsOf(title, language)
    .map(plain)
    .filter((word) => !stopwords.has(word));
  const worth = words.map((_, at) => 1 / (3 + at));
  const all = worth.reduce((a, b) => a + b, 0) || 1;
  return words.map((word, at) => ({ word, worth: (worth[at] ?? 0) / all }));
};

const what: Kind = {
  kind: 'what',
  most: 1,
  find: (story) => {
    const headline = headlineOf(story);
    return story.sentences.slice(0, leadSentences).flatMap(({ text }, sentence) => {
      const words = wordStretchesOf(text, story.language).map((stretch) => {
        const word = text.slice(stretch.start, stretch.end);
        const said = headline.findIndex((other) => areForms(other.word, plain(word)));
        return { ...stretch, said, large: /^\p{Lu}/u.test(word) };
      });
      // What happened is told after whoever did it, or from the first word in small letters that the headline has too.
      const starts = words.flatMap(({ said, large }, at) => {
        const before = words[at - 1];
        const afterName = before?.large === true && before.said >= 0;
        const fewest = afterName ? fewestShared : fewestNameless;
        return at > 0 && !large && (afterName || said >= 0) ? [{ from: at, fewest }] : [];
      });
      return starts.flatMap(({ from, fewest }) => {
        const within = words.slice(from, from + mostWords);
        const stop = within.findIndex(({ end }, at) => {
          const next = within[at + 1];
          return next !== undefined && at > 1 && clauseEnd.test(text.slice(end, next.start));
        });
        const clause = stop < 0 ? within : within.slice(0, stop + 1);
        const shared = new Set(clause.flatMap(({ said }) => (said < 0 ? [] : said)));
        const last = clause.findLastIndex(({ said }) => said >= 0);
        const end = clause[Math.max(last, Math.min(fewestWords, clause.length) - 1)]?.end;
        const [first] = clause;
        if (shared.size < fewest || !first || end === undefined) return [];
        const worth = [...shared].reduce((sum, at) => sum + (headline[at]?.worth ?? 0), 0);
        const score = Math.max(0, Math.min(1, worth - laterCosts * sentence));
        return findingAt(story, { sentence, start: first.start, end }, score);
      });
    });
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
