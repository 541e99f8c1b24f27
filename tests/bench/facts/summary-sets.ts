import { textOf } from '@/utils/article/text-of';
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
  /** The first three sentences of the plain text. */
  readonly lead: readonly string[];
}

/**
 * A set of articles with summaries. Those of fewer than four sentences leave nothing to choose. `as` reads them as if
 * they were in another language, `und` as if nobody knew it.
 */
export const summarisedOf = (rooms: Rooms, set: string, as?: string): readonly Summarised[] =>
  readSet<SummaryRow>(`dev-${set}`)
    .map((row) => {
      const language = row.lang ?? (set.startsWith('sum-') ? set.slice(4) : 'en');
      const sentences = (text: string) =>
        rooms.sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
      const draft = toDraft({ ...row, lang: as ?? language });
      const story = rooms.storyOf(draft, []);
      const lead = draft.blocks
        .flatMap((block) => sentences(textOf(block)))
        .filter((sentence) => rooms.wordsOf(sentence, language).length >= 3)
        .slice(0, 3);
      const references = row.refs ? row.refs.map(sentences) : [row.highlights ?? []];
      return { set, id: row.id, language, story, references, lead };
    })
    .filter(({ story }) => story.sentences.length >= 4);

/** ROUGE-1, -2, -L of a summary, given as its sentences, the mean over the article's references. */
export const scoreOfTexts = ({ references, language }: Summarised, texts: readonly string[]) => {
  const scores = references.map((reference) => rouge(texts, reference, language));
  const mean = (at: 0 | 1 | 2) => scores.reduce((sum, score) => sum + score[at], 0) / scores.length;
  return [mean(0), mean(1), mean(2)] as const;
};

/** What some sentences of the story say. */
export const textsOf = ({ story }: Summarised, chosen: readonly number[]): readonly string[] =>
  chosen.map((index) => story.sentences[index]?.text ?? '');

/** The same of some sentences of the story, by their numbers. */
export const scoreOf = (article: Summarised, chosen: readonly number[]) =>
  scoreOfTexts(article, textsOf(article, chosen));

/** How many words a summary has. */
export const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

/** Lead-3 as it is known: the first three sentences of at least three words, whatever else the page holds. */
export const leadOf = ({ lead }: Summarised): readonly string[] => lead;
