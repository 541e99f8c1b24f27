/** Where an item stands in its list. */
export interface ItemShape {
  readonly ordered: boolean;
  /** How many lists stand round its own, up to 8. */
  readonly depth: number;
  /** Its own number in an ordered list. */
  readonly number?: number;
}

const deepest = 8;

/** The numbers of a list's items as a browser counts them: from `start`, on from an item's own `value`, down if reversed. */
const numbersIn = (list: Element): ReadonlyMap<Element, number> => {
  const items = [...list.children].filter((child) => child.localName === 'li');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  let next = Number.isInteger(start) ? start : step === 1 ? 1 : items.length;
  return new Map(
    items.map((item) => {
      const own = Number.parseInt(item.getAttribute('value') ?? '', 10);
      const number = Number.isInteger(own) ? own : next;
      next = number + step;
      return [item, number];
    }),
  );
};

/** Looks up where items stand in their lists; every list is counted once, however long. */
export const itemShapes = (): ((item: Element) => ItemShape) => {
  const counted = new Map<Element, ReadonlyMap<Element, number>>();
  return (item) => {
    const list = item.parentElement;
    let depth = 0;
    for (let at = list?.parentElement; at && depth < deepest; at = at.parentElement) {
      if (at.localName === 'ul' || at.localName === 'ol') depth += 1;
    }
    if (list?.localName !== 'ol') return { ordered: false, depth };
    const numbers = counted.get(list) ?? numbersIn(list);
    counted.set(list, numbers);
    return { ordered: true, depth, number: numbers.get(item) ?? 1 };
  };
};
