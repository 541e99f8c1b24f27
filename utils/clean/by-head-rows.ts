import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { languageOf } from '@/utils/knowledge/languages';
import { endsSentence } from '@/utils/text/ends-sentence';
import { comparable, comparableOf } from './comparable';
import type { PhrasePattern } from './phrase-pattern';
import { isSentence, wordCount } from './prose';
import { openersFor } from './spoken-patterns';

const longestRow = 14;
const longestByline = 8;
const longestNameRow = 24;
const otherWords = 5;
/** A line under the headline may be a sentence, and the row of names comes after it. In blocks. */
const standfirst = 2;
/** A caption may be one too, with its credit; a row that gives clock and year is still one of the head. In blocks. */
const underCaption = 4;

/** What stands beside a time of day, in all languages. */
const clock = 'am pm a.m p.m gmt utc ist est edt et pt cet cest bst jst'.split(' ');

/** A clock or a year. A number alone is a figure. */
const timeOrYear = /\p{Nd}{1,2}[:.h]\p{Nd}{2}|\p{Nd}{4}/u;
const eastAsianUnits = /(?<=\p{Nd}\s?)[年月日時时分년월일시분]/gu;

/** Months, weekdays and near days, as the page's language and English write them. */
const dateWordsOf = (draft: Draft): ReadonlySet<string> => {
  const rows = [languageOf(draft.language), languageOf('en')];
  const names = rows.flatMap((row) => (row ? [row.months, row.weekdays, row.nearDays].flat(2) : []));
  return new Set([...names, ...clock].flatMap((name) => comparable(name).split(/[\s.]+/u)));
};

/** Below the story a word and a colon before a day say what it is of: “Opening: 12 June, 7 pm”. */
const named = /^\P{N}*:\s*\p{N}/u;

const clockAndYear = /\p{Nd}{1,2}[:.h]\p{Nd}{2}.*\p{Nd}{4}|\p{Nd}{4}.*\p{Nd}{1,2}[:.h]\p{Nd}{2}/u;

/** A row of date and time: at most two words are left once numbers, months and weekdays are taken off. */
const isDateRow = (text: string, dateWords: ReadonlySet<string>): boolean => {
  if (!timeOrYear.test(text) || wordCount(text) > longestRow) return false;
  const words = text.replace(eastAsianUnits, '').match(/[\p{L}\p{M}]+/gu) ?? [];
  const others = words.filter((word) => !dateWords.has(word)).length;
  return others === 0 || (others <= 2 && others < words.length);
};

const isByline = (text: string, byline: string) => {
  const name = comparable(byline);
  return name.length > 3 && text.includes(name) && wordCount(text) <= wordCount(name) + 4;
};

/** Who and when in one row: every name of the byline, and hardly a word that is none of names, date and time. */
const isNameRow = (text: string, byline: string, dateWords: ReadonlySet<string>): boolean => {
  const names = comparable(byline).split(', ');
  if (!/\p{Nd}/u.test(text) || wordCount(text) > longestNameRow || endsSentence(text)) return false;
  if (!names.every((name) => text.includes(name))) return false;
  const rest = names.reduce((left, name) => left.replace(name, ' '), text).match(/[\p{L}\p{M}]+/gu) ?? [];
  return rest.filter((word) => !dateWords.has(word)).length <= otherWords;
};

/** "By" and a name, as every language puts it, and on lines of their own who that is, when it was and on what page. */
const namesAuthor = (block: Block, openers: readonly PhrasePattern['opens'][]): boolean => {
  const lines = textOf(block).trim().split('\n');
  const [written = ''] = lines;
  const text = comparable(written);
  if (lines.some((line) => wordCount(line) > longestByline || endsSentence(line))) return false;
  return openers.some((opens) => {
    const label = opens(text);
    return label !== undefined && /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(written.slice(label.end));
  });
};

const found = (block: number): readonly Removal[] => [{ at: { block }, reason: 'byline', rule: 'head-rows' }];

/** So many days one under another are a programme, a tour or a life, with a line of words between them at most. */
const fewestOfSchedule = 3;
const mostlyLink = 0.5;

/** The rows of date and time that stand in a schedule. Between those of teasers stand links. */
const scheduled = (blocks: readonly Block[], dated: readonly number[]): ReadonlySet<number> =>
  new Set(
    dated.flatMap((start, at) => {
      const rows = dated.slice(at, at + fewestOfSchedule);
      const end = rows[fewestOfSchedule - 1];
      if (end === undefined || end - start > 2 * (fewestOfSchedule - 1)) return [];
      return blocks.slice(start, end + 1).some((block) => linkShareOf(block) > mostlyLink) ? [] : rows;
    }),
  );

/** Rows that stand round a story and are not its text: who wrote it, and when. Only before its first sentence or after its last. */
export const byHeadRows = (draft: Draft): readonly Removal[] => {
  const { blocks, byline } = draft;
  const first = blocks.findIndex(isSentence);
  const last = blocks.findLastIndex(isSentence);
  if (first === -1) return [];
  const dateWords = dateWordsOf(draft);
  const openers = openersFor(draft.language, 'byline');
  const isDate = (block: Block) => isDateRow(comparableOf(block), dateWords);
  const schedule = scheduled(
    blocks,
    blocks.flatMap((block, index) => (index > last && isDate(block) ? [index] : [])),
  );
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    if (schedule.has(index)) return [];
    const isInside = index >= first && index <= last;
    if (isInside && index > first + underCaption) return [];
    const text = comparableOf(block);
    if (index <= first + standfirst && byline && isNameRow(text, byline, dateWords)) return found(index);
    if (isInside && isDate(block) && clockAndYear.test(text)) return found(index);
    if (isInside) return [];
    if (endsSentence(text) && wordCount(text) > longestByline) return [];
    const isNamed = index > last && named.test(text) && !openers.some((opens) => opens(text));
    const isRow =
      (isDate(block) && !isNamed) ||
      (byline !== undefined && isByline(text, byline)) ||
      (index < first && namesAuthor(block, openers));
    return isRow ? found(index) : [];
  });
};
