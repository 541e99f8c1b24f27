import type { Article } from '@/utils/article/article';
import { findRemovals } from '@/utils/clean/find-removals';
import { findFacts } from '@/utils/facts/find-facts';
import { takeDraft } from '@/utils/page/take-draft';

/** The pipeline: a page in, an article out, the same in the content script, in tests and in benchmarks. */
export const readArticle = (
  page: Document,
  { url }: { readonly url: string },
): { readonly article: Article } | { readonly problem: 'no-article' } => {
  const draft = takeDraft(page, url);
  if (!draft) return { problem: 'no-article' };
  const removals = findRemovals(draft);
  const facts = findFacts(draft, removals);
  return { article: { ...draft, removals, facts } };
};
