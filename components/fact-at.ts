import { type Article, factKinds } from '@/utils/article/article';
import { type OpenFact, openFacts } from './fact-link';
import type { Sources } from './sources';

/** The fact whose link has this id, if there is one. */
export const factAt = (article: Article, sources: Sources, link: string): OpenFact | undefined =>
  factKinds.flatMap((kind) => openFacts(article, sources, kind)).find((open) => open.link === link);
