import type { Block } from '@/utils/article/block';
import { isPlain } from '@/utils/article/fold-text';
import { linkShareOf, textOf } from '@/utils/article/text-of';

/** Scripts that do not part words; two of their characters make about one word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

const anyUnspaced = new RegExp(unspaced.source, 'u');
const parted = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** How many words a text has, about: two characters count as one word where a script does not part words. */
export const wordCount = (text: string): number => {
  if (isPlain(text)) return text.match(/[a-z\d][a-z\d'.-]*/gi)?.length ?? 0;
  if (!anyUnspaced.test(text)) return text.match(parted)?.length ?? 0;
  const dense = text.match(unspaced)?.length ?? 0;
  return (text.replace(unspaced, ' ').match(parted)?.length ?? 0) + Math.round(dense / 2);
};

const sentenceEnd = /[.!?…。！？।॥؟۔‥]["'”’»«“)\]】」』]*$/u;

/** Whether a text ends as sentences do. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.trim());

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
