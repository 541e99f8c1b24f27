import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { bareOfComparable } from './bare';
import { comparableOf } from './comparable';

/** No row of names is longer. In characters. */
const longestRow = 300;

const isNetwork = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'item') &&
  textOf(block).length <= longestRow &&
  /^@(?: [@#])*$/.test(bareOfComparable(comparableOf(block)));

const namesSeveral = (block: Block) => /[\s,|/·•]/u.test(textOf(block).trim());

/** Buttons to send a story along: names of networks and nothing else, several in a row or in one block. */
export const byShareRow = ({ blocks }: Draft): readonly Removal[] =>
  blocks.map(isNetwork).flatMap((is, index, areNetworks) => {
    const block = blocks[index];
    if (!is || !block) return [];
    const inRow =
      (areNetworks[index - 1] || areNetworks[index + 1]) && (block.kind !== 'item' || linkShareOf(block) > 0.9);
    return inRow || (block.kind === 'paragraph' && namesSeveral(block))
      ? [{ at: { block: index }, reason: 'share' as const, rule: 'share-row' }]
      : [];
  });
