import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { languageOf } from '@/utils/knowledge/languages';
import { comparable } from './comparable';
import { endsSentence, isSentence, wordCount } from './prose';

const longestRow = 14;

/** "12 September 2023, 10:32 IST", "2023-09-12", "4 min": numbers, and words that only ever stand beside them. */
const datesIn = (draft: Draft): RegExp => {
  const rows = [languageOf(draft.language), languageOf('en')];
  const names = rows.flatMap((row) => (row ? [...row.months, ...row.weekdays, ...row.nearDays] : []));
  const words = names
    .map((name) => comparable(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[...words, 'am', 'pm', 'a\\.m', 'p\\.m', 'gmt', 'utc', 'ist', 'est', 'edt', 'cet', 'bst'].join('|')})(?![\\p{L}\\p{M}])`,
    'gu',
  );
};

/** A row of date and time: a number stands in it, and little is left once months, weekdays and numbers are taken off. */
const isDateRow = (text: string, dates: RegExp): boolean =>
  /\p{Nd}/u.test(text) &&
  wordCount(text) <= longestRow &&
  /\p{Nd}{1,2}[:.h]\p{Nd}{2}|\p{Nd}{4}/u.test(text) &&
  (text.replace(dates, '').match(/[\p{L}\p{M}]+/gu)?.length ?? 0) <= (dates.test(text) ? 2 : 0);

const isByline = (text: string, byline: string) => {
  const name = comparable(byline);
  return name.length > 3 && text.includes(name) && wordCount(text) <= wordCount(name) + 4;
};

const isRow = (block: Block) => block.kind === 'paragraph' || block.kind === 'item';

/** Rows that stand round a story and are not its text: who wrote it, and when. Only before its first sentence or after its last. */
export const byHeadRows = (draft: Draft): readonly Removal[] => {
  const { blocks, byline } = draft;
  const first = blocks.findIndex(isSentence);
  const last = blocks.findLastIndex(isSentence);
  if (first === -1) return [];
  const dates = datesIn(draft);
  return blocks.flatMap((block, index) => {
    if ((index >= first && index <= last) || !isRow(block)) return [];
    const text = comparable(textOf(block));
    if (endsSentence(text) && wordCount(text) > 8) return [];
    return isDateRow(text, dates) || (byline !== undefined && isByline(text, byline))
      ? [{ at: { block: index }, reason: 'byline' as const, rule: 'head-rows' }]
      : [];
  });
};
