import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Removal } from '@/utils/article/article';
import { hide as hideBlock, restore } from '@/utils/article/kept-blocks';
import { t, tCount } from '@/utils/i18n';
import type { Found } from './sentence';
import { sourcesOf } from './sources';
import type { Message } from './toast';
import { usePanel } from './use-panel';

interface DeskProps {
  readonly article: Article;
  /** The latest thing that the page around has to say. */
  readonly message: Message | undefined;
  readonly onRemovals: (removals: readonly Removal[]) => void;
}

/** Where a reader stood when they opened a fact. */
interface Origin {
  readonly link: HTMLElement;
  readonly scroller: Element | null;
  readonly top: number;
}

/** What popup and reader share: the sentence that was found, the list of what was removed, what there is to say. */
export const useDesk = ({ article, message, onRemovals }: DeskProps) => {
  const page = useRef<HTMLDivElement>(null);
  const list = usePanel(page);
  const [found, setFound] = useState<Found>();
  const [said, say] = useState<Message>();
  const origin = useRef<Origin | undefined>(undefined);
  const putAway = useRef<number | undefined>(undefined);
  const sources = useMemo(() => sourcesOf(article), [article]);

  useLayoutEffect(() => say(message), [message]);
  useLayoutEffect(() => page.current?.focus({ preventScroll: true }), []);

  // The button that put a block away is gone with it; the focus goes on to the marker in its place.
  useLayoutEffect(() => {
    if (putAway.current === undefined) return;
    page.current?.querySelector<HTMLElement>(`.ghost[data-blocks~="${putAway.current}"] > summary`)?.focus();
    putAway.current = undefined;
  }, [article.removals]);

  const find = (next: Found, link: HTMLElement) => {
    const scroller = link.closest('.scroller');
    origin.current = { link, scroller, top: scroller?.scrollTop ?? 0 };
    setFound(next);
  };
  const goBack = () => {
    const { link, scroller, top } = origin.current ?? {};
    setFound(undefined);
    scroller?.scrollTo({ top: top ?? 0, behavior: 'instant' });
    link?.focus({ preventScroll: true });
  };
  const clear = () => {
    setFound(undefined);
    page.current?.focus({ preventScroll: true });
  };
  const hide = (block: number) => {
    const before = article.removals;
    putAway.current = block;
    onRemovals(hideBlock(article, block).removals);
    say({ kind: 'done', says: t('reason_reader'), actions: [{ word: t('undo'), act: () => onRemovals(before) }] });
  };
  const putBack = (blocks: readonly number[]) => {
    const before = article.removals;
    const undo = { word: t('undo'), act: () => onRemovals(before) };
    const says = blocks.length === 1 ? t('putBackDone') : tCount('putBackCount', blocks.length);
    onRemovals(restore(article, blocks).removals);
    say({ kind: 'done', says, actions: [undo] });
    if (blocks.length > 1) list.close();
  };

  return { page, list, found, said, sources, find, goBack, clear, hide, putBack, hush: () => say(undefined) };
};

export type Desk = ReturnType<typeof useDesk>;
