import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { Piece } from './cut-spans';
import { MarkedWords } from './highlights/marked-words';
import type { MarkedStretch } from './highlights/marks';
import type { Source } from './sources';

/** The fact that a reader opened. A new object each time, so that opening it again leads there again. */
export interface Found {
  readonly fact: number;
  readonly source: string;
  /** The number beside the fact; without it the fact is a name, a day or a figure. */
  readonly number?: number;
  /** The id of the fact's link. */
  readonly link: string;
}

/** Height of bars above and below the text, in CSS pixels: what lies under them is not in view. */
const bars = 64;

const isInView = ({ top, bottom }: DOMRect) => top >= bars && bottom <= innerHeight - bars;

interface FoundSentenceProps {
  readonly piece: Piece<Source>;
  readonly source: Source;
  readonly marks: readonly MarkedStretch[];
  readonly found: Found;
  readonly onReturn: () => void;
}

const FoundSentence = ({ piece, source, marks, found, onReturn }: FoundSentenceProps) => {
  const mark = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = mark;
    if (!current) return;
    current.focus({ preventScroll: true });
    if (!isInView(current.getBoundingClientRect())) current.scrollIntoView({ block: 'start' });
  }, [found]);
  const { link, number } = found;
  return (
    <mark class="source is-found" id={source.id} ref={mark} tabIndex={-1}>
      <MarkedWords {...piece} marks={marks} />
      <a
        class="return"
        href={`#${link}`}
        onClick={(event) => {
          event.preventDefault();
          onReturn();
        }}
      >
        {number === undefined ? t('backToFacts') : t('backToFact', String(number))}
      </a>
    </mark>
  );
};

interface PiecesProps {
  readonly pieces: readonly Piece<Source>[];
  /** What readers marked in the block. */
  readonly marks: readonly MarkedStretch[];
  readonly found: Found | undefined;
  readonly onReturn: () => void;
}

/** A block's text, cut at its sources. The sentence that was found is marked, with the way back. */
export const Pieces = ({ pieces, marks, found, onReturn }: PiecesProps) => (
  <>
    {pieces.map((piece, index) => {
      const { source } = piece;
      if (!source) return <MarkedWords key={index} {...piece} marks={marks} />;
      if (found?.source === source.id)
        return (
          <FoundSentence key={index} piece={piece} source={source} marks={marks} found={found} onReturn={onReturn} />
        );
      return (
        <span key={index} class="source" id={source.id}>
          <MarkedWords {...piece} marks={marks} />
        </span>
      );
    })}
  </>
);
