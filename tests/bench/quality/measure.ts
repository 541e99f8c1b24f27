import { scoreMetadata } from '@/tests/bench/metadata-score';
import type { Result } from './in-page';
import type { BenchPage } from './pages';
import { linesHeld, mean, quantile, saysAgain, snippetShare, wordScore } from './scores';

/** What one reader made of one page, measured. */
export interface Measured {
  readonly id: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Shares of the must-have and must-not snippets that stand in the text; undefined where the page has none. */
  readonly held?: number | undefined;
  readonly leftIn?: number | undefined;
  /** Labelled inserts on the page, and the kinds of those that were let through. */
  readonly inserts: readonly string[];
  readonly leaked: readonly string[];
  readonly title?: boolean | undefined;
  readonly author?: boolean | undefined;
  readonly date?: boolean | undefined;
  /** The text says the headline again. */
  readonly twice: boolean;
  readonly empty: boolean;
  readonly ms: number;
  readonly judgedMs?: number | undefined;
}

/** A reader's result on a page against what people found there. */
export const measure = ({ id, truth, inserts }: BenchPage, { text, ms, judgedMs, ...said }: Result): Measured => ({
  id,
  ...wordScore(text, truth.main_content ?? ''),
  held: snippetShare(text, truth.with),
  leftIn: snippetShare(text, truth.without),
  inserts: inserts.map(({ kind }) => kind),
  leaked: linesHeld(text, inserts).map(({ kind }) => kind),
  ...scoreMetadata(said, truth),
  twice: saysAgain(text, said.title, truth.main_content ?? ''),
  empty: text.trim() === '',
  ms,
  judgedMs,
});

const defined = <T>(values: readonly (T | undefined)[]) => values.filter((value) => value !== undefined);
const shareOf = (values: readonly (boolean | undefined)[]) => mean(defined(values).map(Number));

const timesOf = (times: readonly number[]) => ({ median: quantile(times, 0.5), p95: quantile(times, 0.95) });

/** The figures of one reader over all pages. */
export const summary = (pages: readonly Measured[]) => {
  const labelled = pages.filter(({ inserts }) => inserts.length > 0);
  const all = labelled.reduce((sum, { inserts }) => sum + inserts.length, 0);
  return {
    precision: mean(pages.map(({ precision }) => precision)),
    recall: mean(pages.map(({ recall }) => recall)),
    f1: mean(pages.map(({ f1 }) => f1)),
    leaking: mean(labelled.map(({ leaked }) => (leaked.length > 0 ? 1 : 0))),
    insertsHeld: labelled.reduce((sum, { leaked }) => sum + leaked.length, 0) / all,
    with: mean(defined(pages.map(({ held }) => held))),
    without: mean(defined(pages.map(({ leftIn }) => leftIn))),
    title: shareOf(pages.map(({ title }) => title)),
    author: shareOf(pages.map(({ author }) => author)),
    date: shareOf(pages.map(({ date }) => date)),
    twice: pages.filter(({ twice }) => twice).length,
    empty: pages.filter(({ empty }) => empty).length,
    ...timesOf(pages.map(({ ms }) => ms)),
    judged: timesOf(defined(pages.map(({ judgedMs }) => judgedMs))),
  };
};

/** Of the pages that have inserts of a kind, how many let one through, by kind. */
export const leaksByKind = (pages: readonly Measured[]): ReadonlyMap<string, { pages: number; leaking: number }> => {
  const kinds = new Map<string, { pages: number; leaking: number }>();
  for (const { inserts, leaked } of pages) {
    for (const kind of new Set(inserts)) {
      const { pages: seen, leaking } = kinds.get(kind) ?? { pages: 0, leaking: 0 };
      kinds.set(kind, { pages: seen + 1, leaking: leaking + (leaked.includes(kind) ? 1 : 0) });
    }
  }
  return new Map([...kinds].sort(([, a], [, b]) => b.pages - a.pages));
};
