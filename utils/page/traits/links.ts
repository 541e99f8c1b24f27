import type { RawBlock } from '@/utils/page/raw-blocks';
import { type ColumnMaker, type Columns, flag, log, share } from './columns';
import type { Measure } from './measure';

const mostlyLink = 0.5;
/** Words shorter than this stand in every address. */
const tellingLength = 4;
const longestAddress = 300;

/** Where a block that is mostly link leads, as the page writes it; empty for others. */
const addressOf = ({ nodes, box }: RawBlock, { linkShare }: Measure): string => {
  if (linkShare < mostlyLink) return '';
  for (const node of nodes) {
    const link = node.parentElement?.closest('a[href]');
    if (link) return (link.getAttribute('href') ?? '').slice(0, longestAddress).toLowerCase();
  }
  return (box.closest('a[href]')?.getAttribute('href') ?? '').slice(0, longestAddress).toLowerCase();
};

/** Where a block's link leads and whether a picture stands before it: teasers repeat their headline in their address. */
export const links = (
  column: ColumnMaker,
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
  afterPicture: readonly boolean[],
): Columns => {
  const addresses = blocks.map((block, index) => {
    const measure = measures[index];
    return measure ? addressOf(block, measure) : '';
  });
  const each = (read: (address: string, measure: Measure) => number) =>
    column((index) => {
      const address = addresses[index];
      const measure = measures[index];
      return address && measure ? read(address, measure) : -1;
    });
  return {
    'link:words': each((address, { tokens }) => {
      const telling = tokens.filter((token) => token.length >= tellingLength);
      return share(telling.filter((token) => address.includes(token)).length, telling.length);
    }),
    'link:hyphens': each((address) => log(address.split('-').length - 1)),
    'link:steps': each((address) => Math.min(address.replace(/^https?:\/\/[^/]*/, '').split('/').length, 9)),
    'link:outside': each((address) => flag(/^https?:/.test(address))),
    'link:fragment': each((address) => flag(address.startsWith('#'))),
    afterPicture: column((index) => flag(afterPicture[index] ?? false)),
  };
};
