import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { focusedIn } from '@/components/focused-in';
import { paragraphsIn, readingLine } from '@/components/paragraphs';
import { quoteAt } from '@/utils/article/anchor';
import type { Article } from '@/utils/article/article';
import { findHighlights } from '@/utils/article/find-highlights';
import type { Highlight } from '@/utils/article/highlight';
import type { PassagePlace } from '@/utils/article/passage';
import { marksOf } from './marks';
import { quoteWords } from './quote-words';
import { deselect, select, selectedIn } from './selected-places';

/** What was marked in an article, and whoever keeps it. */
export interface HighlightKeeping {
  readonly highlights: readonly Highlight[];
  /** A new highlight, or one whose note is another now. */
  readonly onKeep: (highlight: Highlight) => void;
  readonly onDrop: (highlight: Highlight) => void;
  /** A quote for the clipboard. */
  readonly onCopyQuote: (words: string) => void;
}

/** What the tools are open for: a selection, or a highlight; and where that lies in the window. */
export interface Chosen {
  readonly places: readonly PassagePlace[];
  readonly box: DOMRect;
  readonly highlight?: Highlight;
  readonly isNoting?: boolean;
  /** Opened by a key: the focus goes to them. */
  readonly byKey?: boolean;
}

/** A selection made by keys or by touch has come to rest, in milliseconds. */
const rest = 300;

/** An id that no other highlight has. `randomUUID` is there on secure pages alone. */
const newId = () => [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');

interface HighlightingProps {
  readonly article: Article;
  readonly page: RefObject<HTMLElement | null>;
  readonly keeping: HighlightKeeping | undefined;
}

/** The marking of an article's text: what is marked, what the tools are open for, and what they do. */
export const useHighlighting = ({ article, page, keeping }: HighlightingProps) => {
  const [chosen, choose] = useState<Chosen>();
  const pressed = useRef(false);
  const { highlights = [], onKeep, onDrop, onCopyQuote } = keeping ?? {};
  const found = useMemo(() => findHighlights(article, highlights), [article, highlights]);
  const marks = useMemo(() => marksOf(found), [found]);
  const isOn = keeping !== undefined;

  const openAt = (mark: Element, more: Partial<Chosen> = {}) => {
    const id = mark.getAttribute('data-highlight');
    const its = found.find(({ highlight }) => highlight.id === id);
    if (its) choose({ highlight: its.highlight, places: its.places, box: mark.getBoundingClientRect(), ...more });
  };

  const look = (event: Event | undefined) => {
    const target = event?.composedPath()[0];
    const element = target instanceof Element ? target : undefined;
    // Asked of the way the event takes: what was pressed may be gone by now, with another tool in its place.
    if (event?.composedPath().some((each) => each instanceof Element && each.matches('.highlight-tools'))) return;
    const selected = page.current ? selectedIn(page.current) : undefined;
    if (selected)
      return choose((before) => (before?.isNoting ? before : { ...selected, ...(before?.byKey && { byKey: true }) }));
    const mark = element?.closest('mark.highlight, .note-sign');
    if (mark && !element?.closest('a') && event?.type === 'click')
      return openAt(mark, { isNoting: mark.matches('.note-sign') });
    if (event) choose(undefined);
  };
  const latest = useRef(look);
  latest.current = look;

  useEffect(() => {
    const { current } = page;
    if (!isOn || !current) return undefined;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(clock);
      clock = setTimeout(() => pressed.current || latest.current(undefined), rest);
    };
    const press = (event: Event) => {
      pressed.current = event.type === 'pointerdown';
    };
    const click = (event: Event) => latest.current(event);
    const { ownerDocument } = current;
    for (const name of ['pointerdown', 'pointerup', 'pointercancel']) current.addEventListener(name, press);
    current.addEventListener('click', click);
    ownerDocument.addEventListener('selectionchange', settle);
    return () => {
      clearTimeout(clock);
      for (const name of ['pointerdown', 'pointerup', 'pointercancel']) current.removeEventListener(name, press);
      current.removeEventListener('click', click);
      ownerDocument.removeEventListener('selectionchange', settle);
    };
  }, [page, isOn]);

  const done = () => {
    if (page.current) deselect(page.current);
    choose(undefined);
  };
  const close = () => {
    done();
    page.current?.focus({ preventScroll: true });
  };
  const mark = ({ places }: Chosen): Highlight => {
    const quotes = places.map((place) => quoteAt(article, place));
    const highlight = { id: newId(), quotes, madeAt: new Date().toISOString() };
    onKeep?.(highlight);
    return highlight;
  };
  /** By key: what is selected, else the highlight, the paragraph or the headline in hand, else the paragraph on top. */
  const openByKey = () => {
    const view = page.current;
    if (!view || !isOn) return false;
    const selected = selectedIn(view);
    if (selected) return choose({ ...selected, byKey: true });
    const focused = focusedIn(view);
    const mark = focused?.closest('mark.highlight');
    if (mark) return openAt(mark, { byKey: true });
    const [first] = paragraphsIn(view);
    const scroller = first?.closest('.scroller');
    const line = scroller ? readingLine(scroller) : 0;
    const onTop = () => paragraphsIn(view).find((each) => each.getBoundingClientRect().bottom > line);
    const inHand = focused?.matches('.text *, #headline') ? focused : onTop();
    const words = inHand?.closest('[data-block]') ?? inHand?.querySelector('table, [data-block]');
    if (!words) return false;
    select(view, words);
    const whole = selectedIn(view);
    return whole ? choose({ ...whole, byKey: true }) : false;
  };

  return {
    found,
    marks,
    chosen,
    isOpen: chosen !== undefined,
    close,
    openByKey,
    onHighlight: (what: Chosen) => {
      mark(what);
      close();
    },
    onNote: (what: Chosen) => choose({ ...what, highlight: what.highlight ?? mark(what), isNoting: true }),
    /** What was typed, once the field closes. */
    onNoted: (highlight: Highlight, text: string) => {
      const { note: before = '', ...bare } = highlight;
      const note = text.trim();
      if (note !== before) onKeep?.(note ? { ...bare, note } : bare);
    },
    onRemove: (highlight: Highlight) => {
      onDrop?.(highlight);
      close();
    },
    onCopyQuote: (what: Chosen) => {
      onCopyQuote?.(quoteWords(article, what.places));
      close();
    },
    /** Leads to a highlight in the text. */
    goTo: (id: string) => {
      const there = page.current?.querySelector<HTMLElement>(`mark[data-highlight="${id}"]`);
      there?.scrollIntoView({ block: 'center' });
      there?.focus({ preventScroll: true });
    },
  };
};

export type Highlighting = ReturnType<typeof useHighlighting>;
