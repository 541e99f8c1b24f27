import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { byAuthor } from './by-author';
import { byHeadRows } from './by-head-rows';
import { byLabel } from './by-label';
import { byLinks } from './by-links';
import { byOrigin } from './by-origin';
import { byPhrase } from './by-phrase';
import { byRepetition } from './by-repetition';
import { byShareRow } from './by-share-row';
import { bySite } from './by-site';

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
  bySite,
];

const levelOf = (block: Block) => (block.kind === 'heading' ? block.level : 7);

/** A heading over nothing but removals goes with them, for the reason that its first block has. */
const emptied = (blocks: readonly Block[], removals: readonly Removal[]): readonly Removal[] => {
  const said = new Map<number, Removal>();
  for (const removal of removals) if (!said.has(removal.at.block)) said.set(removal.at.block, removal);
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || said.has(index)) return [];
    const next = blocks.findIndex((other, at) => at > index && levelOf(other) <= block.level);
    const section = blocks.slice(index + 1, next === -1 ? blocks.length : next);
    const first = said.get(index + 1);
    const isEmptied = first && section.length > 0 && section.every((_, at) => said.has(index + 1 + at));
    return isEmptied ? [{ ...first, at: { block: index } }] : [];
  });
};

const keyOf = ({ at, reason, rule }: Removal) => `${String(at.block).padStart(6, '0')} ${rule} ${reason}`;

/** Each removal once, in reading order, so that the order of rules leaves no trace. */
const inOrder = (removals: readonly Removal[]): readonly Removal[] => {
  const byKey = new Map(removals.map((removal) => [keyOf(removal), removal]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
};

/** Everything in a draft that is not the story: where, and why. The draft itself stays as it is. */
export const findRemovals = (draft: Draft, by: readonly Rule[] = rules): readonly Removal[] => {
  const found = inOrder(by.flatMap((rule) => rule(draft)));
  return inOrder([...found, ...emptied(draft.blocks, found)]);
};
