import type { ComponentChild } from 'preact';
import type { Block } from '@/utils/article/block';
import type { PlacedBlock } from '@/utils/article/kept-blocks';
import { cutSpans } from './cut-spans';
import type { MarkedStretch } from './highlights/marks';
import { type Found, Pieces } from './sentence';
import type { Source } from './sources';

/** Gives the words of a block, ready to stand in its element. */
export type Inside = (placed: PlacedBlock) => ComponentChild;

interface TextInsideProps {
  readonly block: Block;
  readonly sources: readonly Source[];
  /** What readers marked in it. */
  readonly marks: readonly MarkedStretch[];
  readonly found: Found | undefined;
  readonly onReturn: () => void;
}

/** The words of a block, with the sentences in it that facts come from. */
export const TextInside = ({ block, sources, marks, found, onReturn }: TextInsideProps) => (
  <Pieces pieces={cutSpans(block.spans, sources)} marks={marks} found={found} onReturn={onReturn} />
);
