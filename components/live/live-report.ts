import { bareWords } from '@/components/bare-words';
import type { Article } from '@/utils/article/article';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { textOf } from '@/utils/article/text-of';
import { clockTimeIn } from '@/utils/text/clock-time';
import { shortHash } from '@/utils/text/short-hash';

/** An entry of a report that goes on: what follows a time of day, up to the next. */
export interface Entry {
  /** The block that it begins with. */
  readonly block: number;
  /** Whether that says when and by whom, and nothing else. */
  readonly isTimeAlone: boolean;
  /** Tells it from the report's others, whenever the report is read. */
  readonly key: string;
}

/** A live report's entries, as the page has them in order. */
export interface LiveReport {
  readonly entries: readonly Entry[];
  readonly isNewestFirst: boolean;
}

/** A line that only says when, and by whom, is no longer than this; a sentence with a time in it is no such line. */
const longestTime = 48;
const sentenceEnd = /[.!?…。！？।؟۔]\p{P}*$/u;

/** So many letters tell an entry from the others of its minute. */
const telling = 60;
const halfDay = 12 * 60;

/** When an entry was written that a block opens, if it opens one. */
const timeOf = (text: string) => {
  const time = clockTimeIn(text.slice(0, longestTime));
  if (!time) return undefined;
  const others = text.replace(time.words, '').trim();
  const isTimeAlone = text.length <= longestTime && !sentenceEnd.test(others);
  return isTimeAlone || text.startsWith(time.words) ? { ...time, isTimeAlone } : undefined;
};

/** The time by which one entry follows another, the shorter way round the clock. */
const later = (minutes: number, before: number) => ((minutes - before + 3 * halfDay) % (2 * halfDay)) - halfDay;

/** The entries of an article that is a live report; undefined for any other, and where it has no two that say when. */
export const liveReportOf = (article: Article): LiveReport | undefined => {
  if (article.state !== 'live') return undefined;
  const opening = keptBlocks(article).flatMap(({ block, index }) => {
    const text = textOf(block).trim();
    const time = block.kind === 'paragraph' || block.kind === 'heading' ? timeOf(text) : undefined;
    if (!time) return [];
    const words = article.blocks
      .slice(index, index + 3)
      .map(textOf)
      .join('');
    const key = shortHash(bareWords(words).slice(0, telling));
    return [{ block: index, isTimeAlone: time.isTimeAlone, key, minutes: time.minutes }];
  });
  if (opening.length < 2) return undefined;
  const steps = opening.slice(1).map(({ minutes }, at) => Math.sign(later(minutes, opening[at]?.minutes ?? minutes)));
  return {
    entries: opening.map(({ minutes, ...entry }) => entry),
    isNewestFirst: steps.reduce((sum, step) => sum + step, 0) <= 0,
  };
};

/** The blocks that head entries with a time and nothing else. */
export const timesIn = (report: LiveReport | undefined): ReadonlySet<number> =>
  new Set(report?.entries.flatMap(({ block, isTimeAlone }) => (isTimeAlone ? [block] : [])));

/** What tells the entries of a live report apart; nothing for any other article. */
export const entryKeys = (article: Article): readonly string[] =>
  liveReportOf(article)?.entries.map(({ key }) => key) ?? [];
