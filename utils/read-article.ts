import type { Article, Removal } from '@/utils/article/article';
import { byJudgement } from '@/utils/clean/by-judgement';
import { findRemovals } from '@/utils/clean/find-removals';
import { type JudgeModel, judge } from '@/utils/clean/judge';
import { findFacts } from '@/utils/facts/find-facts';
import { readPage } from '@/utils/page/read-page';
import { toDraft } from '@/utils/page/to-draft';

/** What pointed at a block by name explains more than the judge's verdict, which then stays silent. */
const explained = (byRules: readonly Removal[], byJudge: readonly Removal[]): readonly Removal[] => {
  const named = new Set(byRules.map(({ at }) => at.block));
  return [...byRules, ...byJudge.filter(({ at }) => !named.has(at.block))].sort((a, b) => a.at.block - b.at.block);
};

interface ReadingOptions {
  /** The address the reader sees. */
  readonly url: string;
  /** The address the page was loaded from, where scripts have changed it since. */
  readonly loadedFrom?: string | undefined;
  /** For benchmarks that judge a page by weights which never saw it. */
  readonly model?: JudgeModel;
}

/**
 * The pipeline: a page in, an article out, the same in the content script, in tests and in benchmarks. The page is read
 * and never changed.
 */
export const readArticle = (
  page: Document,
  { url, loadedFrom, model }: ReadingOptions,
): { readonly article: Article } | { readonly problem: 'no-article' } => {
  const reading = readPage(page, url, loadedFrom);
  const stretches = reading.worded.flatMap((at) => reading.blocks[at] ?? []);
  const isStory = judge(stretches, reading.traits, reading.language, model);
  const judged = toDraft(reading, isStory);
  if (!judged) return { problem: 'no-article' };
  const { draft } = judged;
  const removals = explained(findRemovals(draft), byJudgement(draft, judged.isStory));
  return { article: { ...draft, removals, facts: findFacts(draft, removals) } };
};
