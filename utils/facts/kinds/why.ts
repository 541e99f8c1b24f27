import { findingAt } from '@/utils/facts/finding-at';
import type { Kind, KindExample } from '@/utils/facts/kind';
import { anyOf, notAfterWord, notBeforeWord, oncePer } from '@/utils/facts/patterns';
import type { Language } from '@/utils/knowledge/language';

/** A reason that belongs to the event is given early. */
const leadSentences = 8;
const fewestWords = 3;
const mostWords = 16;

const causeOf = oncePer(
  (row: Language | undefined) =>
    new RegExp(`${notAfterWord}${anyOf(row?.causes)}${notBeforeWord}\\s+(?<cause>[^.;:!?,“”"]{8,160})`, 'diu'),
);

const why: Kind = {
  kind: 'why',
  most: 1,
  find: (story, weights) =>
    story.sentences.slice(0, leadSentences).flatMap(({ text, topics }, sentence) => {
      const match = causeOf(story.row).exec(text);
      const [start, end] = match?.indices?.groups?.cause ?? [];
      if (start === undefined || end === undefined) return [];
      const words = text.slice(start, end).match(/\S+/g) ?? [];
      const long = [...text.slice(start, end).matchAll(/\s+/g)][mostWords - 1];
      if (words.length < fewestWords) return [];
      const aboutTitle = topics.some((topic) => story.titleTopics.includes(topic)) ? 0.3 : 0;
      const stop = long ? start + long.index : start + text.slice(start, end).trimEnd().length;
      return findingAt(
        story,
        { sentence, start, end: stop },
        0.3 * (weights[sentence] ?? 0) + aboutTitle + 0.4 / (1 + sentence),
      );
    }),
};
export default why;

export const examples: readonly KindExample[] = [
  {
    text: 'The bridge was closed because of cracks in two pillars, the mayor said.',
    finds: ['cracks in two pillars'],
  },
  { text: 'The bridge was closed, and cracks in two pillars were seen after the storm.', finds: [] },
];
