import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { bare, bareOfComparable } from './bare';
import { comparableOf } from './comparable';
import { labelledLinks } from './labelled-links';
import { endColon, wordCount } from './prose';
import { spokenPatternsFor } from './spoken-patterns';

/** No row of names is longer. In characters. */
const longestRow = 300;

/** The bare words of a block that may be a row; none of any other. */
const wordsOf = (block: Block): string =>
  (block.kind === 'paragraph' || block.kind === 'item') && textOf(block).length <= longestRow
    ? bareOfComparable(comparableOf(block))
    : '';

const isNetwork = (words: string): boolean => /^@(?: [@#])*$/.test(words);

const namesSeveral = (block: Block) => /[\s,|/·•]/u.test(textOf(block).trim());

/** No row of buttons has more words, and no button. */
const mostWords = 12;
const longestButton = 5;

/** Whether a text is one phrase after another and nothing else: “Share Print Save”. */
const isMadeOf = (phrases: readonly ReadonlySet<string>[], text: string): boolean => {
  const words = text.split(' ');
  if (text === '' || words.length > mostWords) return false;
  const reaches = [true];
  for (let end = 1; end <= words.length; end += 1) {
    reaches[end] = false;
    for (let start = Math.max(0, end - longestButton); start < end && !reaches[end]; start += 1) {
      const phrase = words.slice(start, end).join(' ');
      reaches[end] = reaches[start] === true && (phrase === '@' || phrases.some((known) => known.has(phrase)));
    }
  }
  return reaches[words.length] === true;
};

/** No label before links to networks is longer, and no link: “Google News”. In words. */
const longestLabel = 8;
const longestLink = 2;

/** Whether a few words with a colon lead to links, most of them networks: “Get more tips: Pinterest | Instagram | Podcast”. */
const leadsToNetworks = (block: Block): boolean => {
  const { label, links } = labelledLinks(block, longestLabel) ?? { label: '', links: [] };
  return (
    endColon.test(label) &&
    links.every(({ text }) => wordCount(text) <= longestLink) &&
    links.filter(({ text }) => isNetwork(bare(text))).length > links.length / 2
  );
};

/** Buttons to send a story along: what such buttons say or names of networks and nothing else, several in a row or in one block. */
export const byShareRow = ({ blocks, language }: Draft): readonly Removal[] => {
  const phrases = spokenPatternsFor(language).patterns.flatMap(({ reason, pattern }) =>
    reason === 'share' ? [pattern.whole] : [],
  );
  const words = blocks.map(wordsOf);
  const areNetworks = words.map(isNetwork);
  const isRow = (block: Block, index: number): boolean => {
    const isParagraph = block.kind === 'paragraph';
    if (!areNetworks[index]) return isParagraph && (isMadeOf(phrases, words[index] ?? '') || leadsToNetworks(block));
    const isBeside = areNetworks[index - 1] === true || areNetworks[index + 1] === true;
    return isParagraph ? isBeside || namesSeveral(block) : isBeside && linkShareOf(block) > 0.9;
  };
  return blocks.flatMap((block, index) =>
    isRow(block, index) ? [{ at: { block: index }, reason: 'share', rule: 'share-row' }] : [],
  );
};
