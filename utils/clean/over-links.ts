import type { Block } from '@/utils/article/block';
import { linkShareOf } from '@/utils/article/text-of';
import { leadsAway } from '@/utils/knowledge/language';
import { openingPhrases } from './insert-shape';
import type { SpokenPattern, SpokenPatterns } from './spoken-patterns';

/** So many links, one after another, are a list of them. */
const fewestLinks = 2;

/** Whether a block is a link, and hardly a word besides. */
export const isLinkOnly = (block: Block): boolean => linkShareOf(block) >= 0.8;

const standsOverLinks = (blocks: readonly Block[], heading: number, passes: (at: number) => boolean): boolean => {
  let links = 0;
  for (let at = heading + 1; links < fewestLinks; at += 1) {
    const block = blocks[at];
    if (!block || (!passes(at) && !isLinkOnly(block))) return false;
    if (!passes(at)) links += 1;
  }
  return true;
};

/**
 * The phrases by which a heading announces other stories or tags, since links are all that it stands over: “More great
 * recipes”. Over a story's words the same would be its own. What `passes` is not asked: pictures and their credits.
 */
export const phrasesOverLinks = (
  blocks: readonly Block[],
  at: number,
  patterns: SpokenPatterns,
  passes: (at: number) => boolean,
): readonly SpokenPattern[] => {
  const heading = blocks[at];
  if (heading?.kind !== 'heading') return [];
  const phrases = openingPhrases(heading, patterns).filter(({ reason }) => leadsAway(reason));
  return phrases.length > 0 && standsOverLinks(blocks, at, passes) ? phrases : [];
};
