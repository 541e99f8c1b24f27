import type { Article } from '@/utils/article/article';
import { type OpenFact, openFacts } from './fact-link';
import type { Found } from './sentence';
import type { Sources } from './sources';

const before = (a: OpenFact['at'], b: OpenFact['at']) => a.block - b.block || (a.start ?? 0) - (b.start ?? 0);

/** The key sentence that comes next in the text after what was found; after the last one, or after nothing, the first. */
export const nextPoint = (article: Article, sources: Sources, found: Found | undefined): OpenFact | undefined => {
  const inText = [...openFacts(article, sources, 'point')].sort((a, b) => before(a.at, b.at));
  const here = found && article.facts[found.fact]?.at;
  return inText.find(({ at }) => here && before(at, here) > 0) ?? inText[0];
};
