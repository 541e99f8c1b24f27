import type { Story } from '@/utils/facts/story';
import type { Rooms } from './load-rooms';
import { readSet, type SummaryRow } from './read-set';
import { rouge } from './rouge';
import { toDraft } from './to-draft';

/** An article with its story as facts see it, and the reference summaries as lists of sentences. */
export interface Summarised {
  readonly set: string;
  readonly id: string;
  readonly language: string;
  readonly story: Story;
  readonly references: readonly (readonly string[])[];
}

/**
 * A set of articles with summaries. Those of fewer than four sentences leave nothing to choose. `as` reads them as if
 * they were in another language, `und` as if nobody knew it.
 */
export const summarisedOf = (rooms: Rooms, set: string, as?: string): readonly Summarised[] =>
  readSet<SummaryRow>(`dev-${set}`)
    .map((row) => {
      const language = row.lang ?? (set.startsWith('sum-') ? set.slice(4) : 'en');
      const story = rooms.storyOf(toDraft({ ...row, lang: as ?? language }), []);
      const sentences = (text: string) =>
        rooms.sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
      const references = row.refs ? row.refs.map(sentences) : [row.highlights ?? []];
      return { set, id: row.id, language, story, references };
    })
    .filter(({ story }) => story.sentences.length >= 4);

/** ROUGE-1, -2, -L of some sentences of the story, the mean over its references. */
export const scoreOf = ({ story, references, language }: Summarised, chosen: readonly number[]) => {
  const texts = chosen.map((index) => story.sentences[index]?.text ?? '');
  const scores = references.map((reference) => rouge(texts, reference, language));
  const mean = (at: 0 | 1 | 2) => scores.reduce((sum, score) => sum + score[at], 0) / scores.length;
  return [mean(0), mean(1), mean(2)] as const;
};

/** How many words a summary of those sentences has. */
export const wordsIn = ({ story }: Summarised, chosen: readonly number[]) =>
  chosen.reduce((sum, index) => sum + (story.sentences[index]?.text.split(/\s+/).length ?? 0), 0);

/** Lead-3 as it is known: the first three sentences of at least three words. */
export const leadOf = ({ story }: Summarised): readonly number[] =>
  story.sentences.flatMap(({ words }, index) => (words.length >= 3 ? [index] : [])).slice(0, 3);
