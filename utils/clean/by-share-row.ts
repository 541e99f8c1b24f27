import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { bare } from './bare';

/** No row of names is longer. In characters. */
const longestRow = 300;

const isNetwork = (block: Block | undefined): block is Block =>
  block !== undefined &&
  (block.kind === 'paragraph' || block.kind === 'item') &&
  textOf(block).length <= longestRow &&
  /^@(?: [@#])*$/.test(bare(textOf(block)));

const namesSeveral = (block: Block) => /[\s,|/·•]/u.test(textOf(block).trim());

/** Buttons to send a story along: names of networks and nothing else, several in a row or in one block. */
export const byShareRow = ({ blocks }: Draft): readonly Removal[] =>
  blocks.flatMap((block, index) => {
    if (!isNetwork(block)) return [];
    const beside = [blocks[index - 1], blocks[index + 1]].filter(isNetwork);
    const inRow = beside.length > 0 && (block.kind !== 'item' || linkShareOf(block) > 0.9);
    return inRow || (block.kind === 'paragraph' && namesSeveral(block))
      ? [{ at: { block: index }, reason: 'share' as const, rule: 'share-row' }]
      : [];
  });
