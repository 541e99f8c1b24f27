import type { Article } from './article';
import type { Fault } from './fault';
import { overlaps, type Place, textAt } from './place';
import { textOf, wholeTextOf } from './text-of';

/** Everything that points has to point at something that is there. */
const placeFault = ({ blocks }: Article, { block, start, end }: Place): Fault | undefined => {
  const there = blocks[block];
  if (!there) return { path: 'block', says: `there are only ${blocks.length} blocks` };
  const { length } = textOf(there);
  if ((end ?? length) > length) return { path: 'end', says: `the block has only ${length} characters` };
  return (start ?? 0) > (end ?? length) ? { path: 'start', says: 'the place ends before it starts' } : undefined;
};

const inside = (path: string, fault: Fault | undefined): Fault[] =>
  fault ? [{ path: `${path}.${fault.path}`, says: fault.says }] : [];

const factFault = (article: Article, hidden: ReadonlySet<number>, at: Place): Fault | undefined => {
  const fault = placeFault(article, at);
  if (fault) return fault;
  if (hidden.has(at.block)) return { path: 'block', says: 'a fact cannot stand in a removed block' };
  return textAt(article.blocks, at).trim() === '' || !overlaps(at, at)
    ? { path: 'block', says: 'a fact cannot be empty' }
    : undefined;
};

/** The first place in an article of the right shape that points at nothing, or text beyond all measure. */
export const misplaced = (article: Article, mostCharacters: number): Fault | undefined => {
  const length = article.blocks.reduce((sum, block) => sum + wholeTextOf(block).length, 0);
  if (length > mostCharacters) return { path: 'blocks', says: `hold more than ${mostCharacters} characters` };
  const hidden = new Set(article.removals.map(({ at }) => at.block));
  return [
    ...article.removals.flatMap(({ at }, index) => inside(`removals[${index}].at`, placeFault(article, at))),
    ...(article.parts ?? []).flatMap((part, index) => inside(`parts[${index}]`, placeFault(article, part))),
    ...article.facts.flatMap(({ at, speaker }, index) => [
      ...inside(`facts[${index}].at`, factFault(article, hidden, at)),
      ...(speaker ? inside(`facts[${index}].speaker`, factFault(article, hidden, speaker)) : []),
    ]),
  ][0];
};
