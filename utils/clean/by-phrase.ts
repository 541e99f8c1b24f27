import type { Draft, Removal } from '@/utils/article/article';
import { insertPhrases } from './insert-shape';
import { spokenPatternsFor } from './spoken-patterns';

const found = new WeakMap<Draft, readonly Removal[]>();

const search = ({ blocks, language }: Draft): readonly Removal[] => {
  const patterns = spokenPatternsFor(language);
  return blocks.flatMap((block, index) =>
    insertPhrases(block, patterns).map(({ tag, reason }) => ({
      at: { block: index },
      reason,
      rule: `language/${tag}`,
    })),
  );
};

/** Blocks whose own words give them away: "Also read: …", "Advertisement", "Sign up for our newsletter". */
export const byPhrase = (draft: Draft): readonly Removal[] => {
  const removals = found.get(draft) ?? search(draft);
  found.set(draft, removals);
  return removals;
};
