import type { Draft, Removal } from '@/utils/article/article';
import { isInsert, sayable } from './insert-shape';
import { spokenPatternsFor } from './spoken-patterns';

const found = new WeakMap<Draft, readonly Removal[]>();

const search = ({ blocks, language }: Draft): readonly Removal[] => {
  const { worthTrying, firstWords } = spokenPatternsFor(language);
  return blocks.flatMap((block, index) => {
    const said = sayable(block, firstWords);
    if (!said) return [];
    return [...worthTrying(said)]
      .filter(({ pattern, reason }) => isInsert(said, pattern, reason))
      .map(({ tag, reason }) => ({ at: { block: index }, reason, rule: `language/${tag}` }));
  });
};

/** Blocks whose own words give them away: "Also read: …", "Advertisement", "Sign up for our newsletter". */
export const byPhrase = (draft: Draft): readonly Removal[] => {
  const removals = found.get(draft) ?? search(draft);
  found.set(draft, removals);
  return removals;
};
