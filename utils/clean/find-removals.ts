import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { leadsAway } from '@/utils/knowledge/language';
import { forgetTexts } from '@/utils/text/remembered';
import { byAuthor } from './by-author';
import { byExcerpt } from './by-excerpt';
import { byHeadRows } from './by-head-rows';
import { byLabel } from './by-label';
import { byLinks } from './by-links';
import { byOrigin } from './by-origin';
import { byPhrase } from './by-phrase';
import { byRepetition, ofWhatStays } from './by-repetition';
import { byShareRow } from './by-share-row';
import { bySite } from './by-site';
import { byThread } from './by-thread';
import { byTicker } from './by-ticker';
import { endColon, wordCount } from './prose';

/** Says where and why, changes nothing, and knows of no other rule. */
export type Rule = (draft: Draft) => readonly Removal[];

/** Every rule, in no order that matters. */
export const rules: readonly Rule[] = [
  byPhrase,
  byLabel,
  byLinks,
  byShareRow,
  byOrigin,
  byRepetition,
  byHeadRows,
  byAuthor,
  byTicker,
  byExcerpt,
  byThread,
  bySite,
];

const overNothing = { reason: 'beside', rule: 'section' } as const;

const headingLevels = [2, 3, 4, 5, 6] as const;
const levelOf = (block: Block) => (block.kind === 'heading' ? block.level : 7);

/** A line of no more words that ends in a colon says nothing but that something follows. */
const longestLeadIn = 3;
const leadsIn = (block: Block): boolean =>
  block.kind === 'paragraph' && endColon.test(textOf(block)) && wordCount(textOf(block)) <= longestLeadIn;

/**
 * A heading over nothing goes: over nothing but removals for the reason of the first, or at the very end. So does a line
 * that leads to a teaser or to tags.
 */
const emptied = (blocks: readonly Block[], removals: readonly Removal[]): readonly Removal[] => {
  const said = new Map<number, Removal>();
  for (const removal of removals) if (!said.has(removal.at.block)) said.set(removal.at.block, removal);
  const found: Removal[] = [];
  /** From the end up: the levels of heading whose section, as far as it is known, holds something that stays. */
  const filled = new Set<number>();
  for (const [index, block] of [...blocks.entries()].reverse()) {
    const own = levelOf(block);
    const below = index === blocks.length - 1 ? overNothing : said.get(index + 1);
    const leads = below !== undefined && leadsAway(below.reason) && leadsIn(block);
    if (below && !said.has(index) && (leads || (block.kind === 'heading' && !filled.has(own)))) {
      const removal = { ...below, at: { block: index } };
      said.set(index, removal);
      found.push(removal);
    }
    for (const level of headingLevels) {
      if (level >= own) filled.delete(level);
      else if (!said.has(index)) filled.add(level);
    }
  }
  return found;
};

const keyOf = ({ at, reason, rule }: Removal) => `${String(at.block).padStart(6, '0')} ${rule} ${reason}`;

/** Each removal once, in reading order, so that the order of rules leaves no trace. */
const inOrder = (removals: readonly Removal[]): readonly Removal[] => {
  const byKey = new Map(removals.map((removal) => [keyOf(removal), removal]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
};

/** Everything in a draft that is not the story: where, and why. The draft itself stays as it is. */
export const findRemovals = (draft: Draft, by: readonly Rule[] = rules): readonly Removal[] => {
  const found = ofWhatStays(draft, inOrder(by.flatMap((rule) => rule(draft))));
  forgetTexts();
  return inOrder([...found, ...emptied(draft.blocks, found)]);
};
