import type { Draft, Removal } from '@/utils/article/article';
import { type Place, textAt } from '@/utils/article/place';
import { textOf } from '@/utils/article/text-of';
import type { Language } from '@/utils/knowledge/language';
import { languageOf } from '@/utils/knowledge/languages';
import { sentencesOf } from '@/utils/text/sentences';
import { type Stretch, wordsOf } from '@/utils/text/words';
import { isOpening, isStatement, isStopped } from './is-statement';
import { stopwordsOf, topicsOf } from './topics';
import { trustedBlocks } from './trusted-blocks';

/** A stretch of one block's text, by the block's number in the draft. */
export type At = Required<Place>;

/** A sentence and where it stands: `start` and `end` count in the text of `block`. */
export interface Sentence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Which heading it stands under, from 0. */
  readonly section: number;
  /** Its number within the block, from 0. */
  readonly inBlock: number;
  readonly quoted: boolean;
  readonly words: readonly string[];
  /** The words in small letters. */
  readonly small: readonly string[];
  readonly topics: readonly string[];
}

/** A draft as facts see it: only what may be pointed at. */
export interface Story {
  readonly title: string;
  readonly language: string;
  readonly row: Language | undefined;
  readonly publishedAt: string | undefined;
  readonly titleTopics: readonly string[];
  readonly sentences: readonly Sentence[];
  /** The text of every block that may be pointed at, by its number in the draft. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Where in its block a stretch of a sentence stands. */
export const placeIn = ({ sentences }: Story, sentence: number, { start, end }: Stretch): At | undefined => {
  const home = sentences[sentence];
  return home && { block: home.block, start: home.start + start, end: home.start + end };
};

/** Beyond this an article's news has long been told, and time would be lost. */
const mostSentences = 600;

/** A block of so few words is judged by its company; a longer one makes its own, and so do a few blocks together. */
const shortBlock = 30;
const fewBlocks = 4;
/** The share of its topics that a short block must have in common with the rest of the story. */
const familiar = 0.1;
const fewestTopics = 3;

const wordsIn = (sentences: readonly Sentence[]) => sentences.reduce((sum, { words }) => sum + words.length, 0);
const topicsIn = (sentences: readonly Sentence[]) => [...new Set(sentences.flatMap(({ topics }) => topics))];

/** Where so much of the text stands in blocks that end in a full stop, a block of fewer words that does not is a headline. */
const mostlyStopped = 0.6;
const longestHeadline = 40;

const textEnd = (sentences: readonly Sentence[]) => sentences.at(-1)?.text ?? '';

const isTold = (block: readonly Sentence[]) => isStatement(textEnd(block), wordsIn(block));

const withoutLabels = (all: readonly (readonly Sentence[])[]) => {
  const opening = all.find((block) => isOpening(textEnd(block), wordsIn(block)));
  const statements = all.filter((block) => block === opening || isTold(block));
  const stopped = statements.filter((block) => isStopped(textEnd(block)));
  const wordCount = (blocks: readonly (readonly Sentence[])[]) =>
    blocks.reduce((sum, block) => sum + wordsIn(block), 0);
  return wordCount(stopped) < mostlyStopped * wordCount(statements)
    ? statements
    : statements.filter((block) => block === opening || isStopped(textEnd(block)) || wordsIn(block) > longestHeadline);
};

/**
 * Drops lines that state nothing and short blocks that speak of nothing the story speaks of: promos look like that. A
 * standfirst may say all in words of its own.
 */
const withoutStrangers = (all: readonly (readonly Sentence[])[], titleTopics: readonly string[]) => {
  const blocks = withoutLabels(all);
  if (blocks.length < fewBlocks) return blocks;
  const topicsOfBlocks = blocks.map(topicsIn);
  const homes = new Map<string, number>();
  for (const topic of [...topicsOfBlocks.flat(), ...new Set(titleTopics)])
    homes.set(topic, (homes.get(topic) ?? 0) + 1);
  return blocks.filter((block, at) => {
    const topics = topicsOfBlocks[at] ?? [];
    if (topics.length < fewestTopics || wordsIn(block) > shortBlock || (at === 0 && isTold(block))) return true;
    return topics.filter((topic) => (homes.get(topic) ?? 0) > 1).length >= familiar * topics.length;
  });
};

const inSmall = (words: readonly string[]) => words.map((word) => word.toLowerCase());

/** The trusted part of a draft, cut into sentences and words. */
export const storyOf = (draft: Draft, removals: readonly Removal[]): Story => {
  const row = languageOf(draft.language);
  const stopwords = stopwordsOf(row);
  const headings = draft.blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  const blocks = trustedBlocks(draft, removals).map(({ index, block }) => {
    const text = textOf(block);
    const section = headings.filter((heading) => heading < index).length;
    return sentencesOf(text, draft.language).map(({ start, end }, inBlock): Sentence => {
      const sentence = text.slice(start, end);
      const words = wordsOf(sentence, draft.language);
      const small = inSmall(words);
      const topics = topicsOf(small, stopwords);
      const quoted = block.kind === 'quote';
      return { block: index, start, end, text: sentence, section, inBlock, quoted, words, small, topics };
    });
  });
  const titleTopics = topicsOf(inSmall(wordsOf(draft.title, draft.language)), stopwords);
  const sentences = withoutStrangers(blocks, titleTopics).flat().slice(0, mostSentences);
  return {
    title: draft.title,
    language: draft.language,
    row,
    publishedAt: draft.publishedAt,
    titleTopics,
    sentences,
    texts: new Map(
      [...new Set(sentences.map(({ block }) => block))].map((block) => [block, textAt(draft.blocks, { block })]),
    ),
  };
};
