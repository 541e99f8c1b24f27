import type { Article, PageState, Removal } from '@/utils/article/article';
import type { SiteRule } from '@/utils/article/site-rule';
import { byJudgement } from '@/utils/clean/by-judgement';
import { findRemovals, rules } from '@/utils/clean/find-removals';
import type { Forest } from '@/utils/clean/forest';
import { judge } from '@/utils/clean/judge';
import { heedRules } from '@/utils/clean/site-rules';
import { factsInSteps } from '@/utils/facts/find-facts';
import { pageStateOf } from '@/utils/page/page-state';
import { readPage } from '@/utils/page/read-page';
import { type JudgedDraft, toDraft } from '@/utils/page/to-draft';
import { atOnce, inTurns, type Steps } from '@/utils/steps';

/** How much a rule explains of a block: links look alike under teasers, tags and buttons, and the judge only has odds. */
const explains = ({ rule }: Removal): number => {
  if (rule === 'judge') return 0;
  return rule === 'links' ? 1 : 2;
};

/** What explains less of a block than another rule does stays silent. */
const explained = (removals: readonly Removal[]): readonly Removal[] => {
  const most = new Map<number, number>();
  for (const removal of removals)
    most.set(removal.at.block, Math.max(explains(removal), most.get(removal.at.block) ?? 0));
  return removals.filter((removal) => explains(removal) === most.get(removal.at.block));
};

type ArticleReading =
  /** `unused`: rules of the reader's for this site that would have taken parts of the story. */
  | { readonly article: Article; readonly unused: number }
  /** `state`: what the page shows instead. */
  | { readonly problem: 'no-article'; readonly state?: PageState };

interface ReadingOptions {
  /** The address the reader sees. */
  readonly url: string;
  /** The address the page was loaded from, where scripts have changed it since. */
  readonly loadedFrom?: string | undefined;
  /** What the reader taught about sites. */
  readonly rules?: readonly SiteRule[];
  /** For benchmarks that judge a page by weights which never saw it. */
  readonly forest?: Forest;
}

/** A page's blocks, and of those that have words whether they are story: all of reading that is about the page itself. */
export function* judgePage(page: Document, { url, loadedFrom, forest }: ReadingOptions) {
  const taken = yield* readPage(page, url, loadedFrom);
  yield;
  const stretches = taken.worded.flatMap((at) => taken.blocks[at] ?? []);
  return { taken, isStory: judge(stretches, taken.traits, taken.language, forest) };
}

function* reading(page: Document, options: ReadingOptions): Steps<ArticleReading> {
  const { taken, isStory } = yield* judgePage(page, options);
  yield;
  const judged = toDraft(taken, isStory);
  if (judged) return yield* toArticle(judged, options.rules);
  const state = pageStateOf(taken);
  return { problem: 'no-article', ...(state && { state }) };
}

/**
 * The pipeline: a page in, an article out, the same in the content script, in tests and in benchmarks. The page is read
 * and never changed.
 */
export const readArticle = (page: Document, options: ReadingOptions): ArticleReading => atOnce(reading(page, options));

/** The same, with the page's own tasks in between, for pages that somebody is looking at. */
export const readArticleInTurns = (page: Document, options: ReadingOptions): Promise<ArticleReading> =>
  inTurns(reading(page, options));

/**
 * The same for what a reader selected of the page: all of it is story, and what a rule knows by name is still taken out,
 * to be put back. `selected` holds the selection and nothing else.
 */
export const readSelection = (
  page: Document,
  selected: Document,
  { url, loadedFrom }: ReadingOptions,
): ArticleReading => {
  const taken = atOnce(readPage(page, url, loadedFrom, selected));
  const all = taken.worded.map(() => true);
  return atOnce(toArticle(toDraft(taken, all, 1)));
};

function* toArticle(judged: JudgedDraft | undefined, taught: readonly SiteRule[] = []): Steps<ArticleReading> {
  if (!judged) return { problem: 'no-article' };
  yield;
  const { draft, isStory } = judged;
  const found = explained(findRemovals(draft, [...rules, () => byJudgement(draft, isStory)]));
  const { removals, unused } = heedRules(draft, found, taught);
  yield;
  const facts = yield* factsInSteps(draft, removals);
  return { article: { ...draft, removals, facts }, unused };
}
