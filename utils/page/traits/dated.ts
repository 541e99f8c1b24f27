import type { RawBlock } from '@/utils/page/raw-blocks';
import { longestDateline, saysWhen } from '@/utils/text/says-when';
import { type ColumnMaker, type Columns, flag, log } from './columns';
import type { Measure } from './measure';

const isDated = ({ kind, text, nodes }: RawBlock, { words, tokens }: Measure, ago: ReadonlySet<string>): boolean =>
  kind !== 'heading' &&
  words <= longestDateline &&
  (saysWhen(text) ||
    tokens.some((token) => ago.has(token)) ||
    nodes.some((node) => node.parentElement?.closest('time')));

const farthest = 9;

/** In blocks, how far each is from the nearest of these that stands before it, the list as it is or from its end. */
const stepsSince = (are: readonly boolean[]): readonly number[] => {
  let steps = farthest;
  return are.map((is) => {
    const own = steps;
    steps = is ? 1 : Math.min(farthest, steps + 1);
    return own;
  });
};

/**
 * Lines that say when something was written, and where each block stands among them: one opens or closes every comment and
 * every teaser, a story has one at its head. They tell where a site's class names do not. `ago` are the words that say how
 * long it has been.
 */
export const dated = (
  column: ColumnMaker,
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
  ago: ReadonlySet<string>,
): Columns => {
  const are = blocks.map((block, index) => {
    const measure = measures[index];
    return measure !== undefined && isDated(block, measure, ago);
  });
  const since = stepsSince(are);
  const until = stepsSince(are.toReversed()).toReversed();
  let count = 0;
  const before = are.map((is) => {
    const own = count;
    if (is) count += 1;
    return own;
  });
  return {
    dated: column((index) => flag(are[index] ?? false)),
    'dated:since': column((index) => since[index] ?? farthest),
    'dated:until': column((index) => until[index] ?? farthest),
    'dated:before': column((index) => log(before[index] ?? 0)),
    'dated:after': column((index) => log(count) - log(before[index] ?? 0)),
  };
};
