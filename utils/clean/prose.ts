import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { dense, joiner, kindOf, letter, mark, number, otherDense } from '@/utils/text/characters';
import { endsSentence } from '@/utils/text/ends-sentence';

const unspaced = dense | otherDense;
const begins = letter | mark | number;
const goesOn = begins | joiner;

/** How many words a text has, about: two characters count as one word where a script does not part words. */
export const wordCount = (text: string): number => {
  let [words, dense] = [0, 0];
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const kind = kindOf(code);
    if (kind & unspaced) dense += 1;
    else if (!inWord && kind & begins) words += 1;
    inWord = (kind & (inWord ? goesOn : begins)) !== 0 && (kind & unspaced) === 0;
  }
  return words + Math.round(dense / 2);
};

/** The colon at the end of words that lead to what follows. */
export const endColon = /\s*[:：]\s*$/u;

/** A paragraph that somebody wrote: its length, few links, an end. No label, link or class takes one out. */
export const isProse = (block: Block): boolean => {
  if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'item') return false;
  const text = textOf(block);
  return linkShareOf(block) < 0.3 && endsSentence(text) && wordCount(text) >= 25;
};

/** Written text of any length: a sentence that is not a link. It bounds the story at head and tail. */
export const isSentence = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'quote') &&
  linkShareOf(block) < 0.5 &&
  endsSentence(textOf(block)) &&
  wordCount(textOf(block)) >= 12;
