import type { ComponentChild } from 'preact';
import type { Span } from '@/utils/article/block';
import type { PlacedBlock } from '@/utils/article/kept-blocks';
import { cutSpans } from './cut-spans';
import type { MarkedStretch } from './highlights/marks';
import { type Found, Pieces } from './sentence';
import type { Source } from './sources';

/** Gives the words of a block, or of a cell of its table, ready to stand in their element. */
export type Inside = (placed: PlacedBlock, cell?: CellInside) => ComponentChild;

/** A cell's words, and its number, counted from the first of the table's head. */
export interface CellInside {
  readonly number: number;
  readonly spans: readonly Span[];
}

interface TextInsideProps {
  readonly spans: readonly Span[];
  readonly sources: readonly Source[];
  /** What readers marked in it. */
  readonly marks: readonly MarkedStretch[];
  readonly found: Found | undefined;
  readonly onReturn: () => void;
}

/** The words of a passage, with the sentences in it that facts come from. */
export const TextInside = ({ spans, sources, marks, found, onReturn }: TextInsideProps) => (
  <Pieces pieces={cutSpans(spans, sources)} marks={marks} found={found} onReturn={onReturn} />
);
