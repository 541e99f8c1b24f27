import { findingAt } from '@/utils/facts/finding-at';
import type { Kind, KindExample } from '@/utils/facts/kind';
import { stopwordsOf, topicsOf } from '@/utils/facts/topics';
import { wordStretchesOf } from '@/utils/text/words';

/** The event is told at the start, in the words of the headline. */
const leadSentences = 3;
const mostWords = 14;
/** How many of the headline's words a clause has to say before it counts as the event. */
const fewestShared = 2;
const clauseEnd = /[,;:.!?…–—]/u;

const what: Kind = {
  kind: 'what',
  most: 1,
  find: (story) => {
    const stopwords = stopwordsOf(story.row);
    const title = new Set(story.titleTopics);
    return story.sentences.slice(0, leadSentences).flatMap(({ text }, sentence) => {
      const words = wordStretchesOf(text, story.language).map((stretch) => ({
        ...stretch,
        shared: topicsOf([text.slice(stretch.start, stretch.end)], stopwords).some((topic) => title.has(topic)),
        large: /^\p{Lu}/u.test(text.slice(stretch.start, stretch.end)),
      }));
      // The first word in small letters that the headline says too is mostly its verb.
      const verb = words.findIndex(({ shared, large }, at) => shared && !large && at > 0);
      const from = words[verb];
      if (!from) return [];
      const within = words.slice(verb, verb + mostWords);
      const stop = within.findIndex(({ end }, at) => {
        const next = within[at + 1];
        return next !== undefined && at > 2 && clauseEnd.test(text.slice(end, next.start));
      });
      const clause = stop < 0 ? within : within.slice(0, stop + 1);
      const shared = clause.filter((word) => word.shared).length;
      const last = clause.findLastIndex((word) => word.shared);
      const end = clause[Math.max(last, Math.min(3, clause.length - 1))]?.end;
      if (shared < fewestShared || end === undefined) return [];
      const worth = shared / Math.max(1, title.size) - 0.1 * sentence;
      return findingAt(story, { sentence, start: from.start, end }, Math.max(0, Math.min(1, worth)));
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
  { title: 'A quiet summer', text: 'The town of Halden opens its new bridge on Sunday. Thousands came.', finds: [] },
];
