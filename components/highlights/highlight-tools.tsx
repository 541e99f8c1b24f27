import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Highlight, longestNote } from '@/utils/article/highlight';
import { t } from '@/utils/i18n';
import type { Chosen, Highlighting } from './use-highlighting';

/** Air between the words and their tools, and between the tools and the window's edge, bars included; CSS pixels. */
const gap = 8;
const bars = 80;

interface NoteFieldProps {
  readonly highlight: Highlight;
  readonly onNoted: Highlighting['onNoted'];
  readonly onDone: () => void;
}

/** The note on a highlight. Whatever closes the field, what was typed is kept. */
const NoteField = ({ highlight, onNoted, onDone }: NoteFieldProps) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(highlight.note ?? '');
  const keep = useRef(onNoted);
  keep.current = onNoted;
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    return () => keep.current(highlight, typed.current);
  }, []);
  return (
    <>
      <textarea
        ref={field}
        aria-label={t('ownNote')}
        rows={3}
        maxLength={longestNote}
        dir="auto"
        defaultValue={highlight.note ?? ''}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
        }}
      />
      <button type="button" class="button" onClick={onDone}>
        {t('done')}
      </button>
    </>
  );
};

interface HighlightToolsProps {
  readonly highlighting: Highlighting;
  readonly chosen: Chosen;
}

/** What can be done with selected words, or with a highlight, beside them. */
export const HighlightTools = ({ highlighting, chosen }: HighlightToolsProps) => {
  const tools = useRef<HTMLDivElement>(null);
  const { highlight, isNoting, byKey, box } = chosen;
  const { close, onNoted, onHighlight, onNote, onCopyQuote, onRemove } = highlighting;

  useLayoutEffect(() => {
    const { current } = tools;
    const around = current?.parentElement?.getBoundingClientRect();
    if (!current || !around) return;
    const { offsetWidth, offsetHeight, style } = current;
    const fitsBelow = box.bottom + gap + offsetHeight + bars < innerHeight;
    const top = fitsBelow || box.top < offsetHeight + bars ? box.bottom + gap : box.top - gap - offsetHeight;
    const left = Math.min(box.left + box.width / 2 - offsetWidth / 2, around.right - offsetWidth);
    style.top = `${top - around.top}px`;
    style.left = `${Math.max(0, left - around.left)}px`;
  }, [box, isNoting]);
  useLayoutEffect(() => {
    if (byKey) tools.current?.querySelector<HTMLElement>('button, textarea')?.focus({ preventScroll: true });
  }, [byKey, box]);

  const button = (word: string, act: () => void) => (
    <button type="button" class="button" onClick={act}>
      {word}
    </button>
  );
  return (
    <div
      class="highlight-tools"
      ref={tools}
      role="toolbar"
      aria-label={t('keyHighlight')}
      // A press on a button would take the selection away before it is used.
      onMouseDown={(event) => event.target instanceof HTMLTextAreaElement || event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      {isNoting && highlight ? (
        <NoteField key={highlight.id} highlight={highlight} onNoted={onNoted} onDone={close} />
      ) : (
        <>
          {!highlight && button(t('highlight'), () => onHighlight(chosen))}
          {button(t('ownNote'), () => onNote(chosen))}
          {button(t('copyQuote'), () => onCopyQuote(chosen))}
          {highlight && button(t('removeHighlight'), () => onRemove(highlight))}
        </>
      )}
    </div>
  );
};
