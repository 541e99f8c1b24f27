import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { bareOfComparable } from './bare';
import { comparableOf } from './comparable';
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

/** Buttons to send a story along: what such buttons say or names of networks and nothing else, several in a row or in one block. */
export const byShareRow = ({ blocks, language }: Draft): readonly Removal[] => {
  const phrases = spokenPatternsFor(language).patterns.flatMap(({ reason, pattern }) =>
    reason === 'share' ? [pattern.whole] : [],
  );
  const words = blocks.map(wordsOf);
  const areNetworks = words.map(isNetwork);
  return blocks.flatMap((block, index) => {
    const is = areNetworks[index];
    if (!is && block.kind === 'paragraph' && isMadeOf(phrases, words[index] ?? ''))
      return [{ at: { block: index }, reason: 'share' as const, rule: 'share-row' }];
    if (!is) return [];
    const inRow =
      (areNetworks[index - 1] || areNetworks[index + 1]) && (block.kind !== 'item' || linkShareOf(block) > 0.9);
    return inRow || (block.kind === 'paragraph' && namesSeveral(block))
      ? [{ at: { block: index }, reason: 'share' as const, rule: 'share-row' }]
      : [];
  });
};
