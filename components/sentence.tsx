import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { Piece } from './cut-spans';
import { SpanText } from './span-text';

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

interface FoundSentenceProps extends Required<Piece> {
  readonly found: Found;
  readonly onReturn: () => void;
}

const FoundSentence = ({ spans, source, found, onReturn }: FoundSentenceProps) => {
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
      <SpanText spans={spans} />
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
  readonly pieces: readonly Piece[];
  readonly found: Found | undefined;
  readonly onReturn: () => void;
}

/** A block's text, cut at its sources. The sentence that was found is marked, with the way back. */
export const Pieces = ({ pieces, found, onReturn }: PiecesProps) => (
  <>
    {pieces.map(({ spans, source }, index) => {
      if (!source) return <SpanText key={index} spans={spans} />;
      if (found?.source === source.id)
        return <FoundSentence key={index} spans={spans} source={source} found={found} onReturn={onReturn} />;
      return (
        <span key={index} class="source" id={source.id}>
          <SpanText spans={spans} />
        </span>
      );
    })}
  </>
);
