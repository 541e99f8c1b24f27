import type { PlacedItem } from './flow';

/** A list, and under each item the lists inside it. */
export interface List {
  readonly ordered: boolean;
  readonly entries: readonly Entry[];
}
export interface Entry {
  readonly item: PlacedItem;
  readonly lists: readonly List[];
}

/** Deeper than this nobody indents. */
const deepest = 6;

/** Items in a row as the lists they were: by depth, and a new list where bullets turn into numbers. */
export const nestItems = (items: readonly PlacedItem[], depth = 0): readonly List[] => {
  const lists: { ordered: boolean; entries: Entry[] }[] = [];
  let inside: PlacedItem[] = [];
  const close = () => {
    const last = lists.at(-1)?.entries;
    const entry = last?.at(-1);
    if (last && entry && inside.length > 0) last[last.length - 1] = { ...entry, lists: nestItems(inside, depth + 1) };
    inside = [];
  };
  for (const item of items) {
    const { ordered } = item.block;
    const isInside = lists.length > 0 && depth < deepest && item.block.depth > depth;
    if (isInside) {
      inside.push(item);
      continue;
    }
    close();
    const list = lists.at(-1);
    if (list && list.ordered === ordered) list.entries.push({ item, lists: [] });
    else lists.push({ ordered, entries: [{ item, lists: [] }] });
  }
  close();
  return lists;
};
