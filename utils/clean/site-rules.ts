import type { Article, Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { isOwnWish, keptBlocks, type PlacedBlock } from '@/utils/article/kept-blocks';
import { type SiteRule, siteOf } from '@/utils/article/site-rule';
import { wholeTextOf } from '@/utils/article/text-of';
import { isProse, wordCount } from './prose';
import { tellingWords } from './telling-words';

/** What would take more of a story's words than this is no box in it. */
const mostOfStory = 1 / 3;

const wordsIn = (placed: readonly PlacedBlock[]) =>
  placed.reduce((sum, { block }) => sum + wordCount(wholeTextOf(block)), 0);

const isSmall = (block: Block) => block.kind !== 'heading' && block.kind !== 'image' && !isProse(block);

/** Written paragraphs, headings and pictures in several places of a story are how the site sets its stories. */
const isOneBox = (hits: readonly PlacedBlock[]) =>
  hits.every(({ index }, at) => index === (hits[0]?.index ?? 0) + at) || hits.every(({ block }) => isSmall(block));

const isNarrow = (hits: readonly PlacedBlock[], kept: readonly PlacedBlock[]) =>
  isOneBox(hits) && wordsIn(hits) <= wordsIn(kept) * mostOfStory;

/** What became of a site's rules on one of its articles. */
interface Heeded {
  readonly removals: readonly Removal[];
  /** How many rules would have taken parts of the story, and were not used. */
  readonly unused: number;
}

/**
 * Applies what a reader taught about the site that an article is from. All rules together take a third of a story's words
 * at most; one that would take more is not used.
 */
export const heedRules = (draft: Draft, removals: readonly Removal[], rules: readonly SiteRule[]): Heeded => {
  const here = rules.filter(({ site }) => site === siteOf(draft.url));
  if (here.length === 0) return { removals, unused: 0 };
  const boxes = tellingWords(draft, removals);
  const kept = new Set(here.filter(({ does }) => does === 'keep').map(({ box }) => box));
  const others = removals.filter(({ at }) => !kept.has(boxes[at.block] ?? ''));
  const story = keptBlocks({ ...draft, removals: others });
  const taken: PlacedBlock[] = [];
  let unused = 0;
  for (const { does, box } of here) {
    const hits = does === 'hide' ? story.filter(({ index }) => boxes[index] === box) : [];
    if (isNarrow(hits, story) && wordsIn([...taken, ...hits]) <= wordsIn(story) * mostOfStory) taken.push(...hits);
    else unused += 1;
  }
  const own = taken.map(({ index }): Removal => ({ at: { block: index }, reason: 'site', rule: 'reader/site' }));
  return { removals: [...others, ...own].sort((a, b) => a.at.block - b.at.block), unused };
};

/**
 * The rule that hiding or restoring a block teaches; undefined where nothing in the page's structure tells it from the
 * story, or where the rule would take parts of the story with it.
 */
export const ruleFor = (article: Article, block: number, does: SiteRule['does']): SiteRule | undefined => {
  // As the next article is read: before anybody wished anything away on it.
  const removals = article.removals.filter(({ reason }) => !isOwnWish(reason));
  const boxes = tellingWords(article, removals);
  const box = boxes[block];
  const site = siteOf(article.url);
  if (!box || !site) return undefined;
  const story = keptBlocks({ ...article, removals });
  const hits = story.filter(({ index }) => boxes[index] === box);
  return does === 'keep' || isNarrow(hits, story) ? { site, does, box } : undefined;
};
