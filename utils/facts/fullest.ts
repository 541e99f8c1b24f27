/** The item that is worth most, the first of equals. */
export const fullest = <Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined => {
  let best: { readonly item: Item; readonly value: number } | undefined;
  for (const item of items) {
    const value = of(item);
    if (!best || value > best.value) best = { item, value };
  }
  return best?.item;
};
