import type { Block } from '@/utils/article/block';
import { cutBlocks, type RawBlock } from '@/utils/page/raw-blocks';
import { type Snapshot, takeSnapshot } from '@/utils/page/snapshot';
import { toBlocks } from '@/utils/page/to-blocks';

/** Where the invented pages of these tests stand. */
export const base = 'https://larkfield-herald.example/town/story';

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The inert copy of a page. */
export const snapshotOf = (html: string): Snapshot => takeSnapshot(parse(html), base);

/** The copy's body as markup. */
export const copyOf = (html: string): string => markupOf(snapshotOf(html));

export const markupOf = ({ document }: Snapshot): string => document.body.innerHTML;

/** A page cut into raw blocks. */
export const cut = (html: string): readonly RawBlock[] => cutBlocks(snapshotOf(html).document.body);

/** What a page's blocks say, each with its kind. */
export const saidIn = (html: string): readonly (readonly [RawBlock['kind'], string])[] =>
  cut(html).map(({ kind, text }) => [kind, text]);

/** A page as blocks, nothing judged. */
export const blocksOf = (html: string, direction: 'ltr' | 'rtl' = 'ltr'): readonly Block[] =>
  toBlocks(cut(html), base, direction).filter((block) => block !== undefined);
