import type { Block } from '@/utils/article/block';
import { wholeTextOf } from '@/utils/article/text-of';

/** Letters in a line of the usual measure; those of scripts that are written in squares take the room of two. */
const letters = 66;
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How many lines a block's words take, about, as it is usually set; a picture without words takes one. */
export const linesOf = (block: Block): number =>
  wholeTextOf(block)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((line.length + (line.match(square)?.length ?? 0)) / letters)))
    .reduce((sum, lines) => sum + lines, 0);
