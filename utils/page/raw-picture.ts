import { attributeOf } from './dom';
import type { RawBlock } from './raw-blocks';

/** A picture's address, as the copy has it; empty for other blocks. */
export const addressOf = ({ box }: RawBlock): string => attributeOf(box, 'src') ?? '';

const pixels = ({ box }: RawBlock, name: 'width' | 'height') => Number(attributeOf(box, name) || Number.NaN);

/** A picture's size in pixels; not a number where nobody knows it. */
export const sizeOf = (block: RawBlock) => ({ width: pixels(block, 'width'), height: pixels(block, 'height') });
