import type { Article } from '@/utils/article/article';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { textOf } from '@/utils/article/text-of';
import { sentencesOf } from '@/utils/text/sentences';

/** A sentence to be read aloud, and where it stands. */
export interface Spoken {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Kinds that are read aloud: captions, tables, code and cards are looked at. */
const readAloud = new Set(['paragraph', 'heading', 'item', 'quote']);

/** The sentences of what a reader sees, in order. Nothing that was taken out is among them. */
export const spokenSentences = (article: Article): readonly Spoken[] =>
  keptBlocks(article).flatMap(({ block, index }) => {
    if (!readAloud.has(block.kind)) return [];
    const text = textOf(block);
    return sentencesOf(text, article.language).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end).trim();
      return /[\p{L}\p{N}]/u.test(sentence) ? [{ block: index, start, end, text: sentence }] : [];
    });
  });

/** Some voices fall silent after 15 seconds: about as many characters as are spoken in 12. */
const longest = 180;

/** A sentence in parts that every voice gets through, cut at clauses, at words where there are none. */
export const breaths = (sentence: string): readonly string[] => {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const clause = Math.max(
      ...[', ', '; ', ': ', ' – ', ' — ', '、', '，', '؛ ', '، '].map((sign) => head.lastIndexOf(sign)),
    );
    const word = head.lastIndexOf(' ');
    const at = clause > longest / 3 ? clause + 1 : word > 0 ? word : longest;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...parts, rest].filter(Boolean);
};
