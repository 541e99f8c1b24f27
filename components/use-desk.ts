import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Removal } from '@/utils/article/article';
import { hide as hideBlock, isOwnWish, restore } from '@/utils/article/kept-blocks';
import type { SiteRule } from '@/utils/article/site-rule';
import { ruleFor } from '@/utils/clean/site-rules';
import { t, tCount } from '@/utils/i18n';
import type { Found } from './sentence';
import { sourcesOf } from './sources';
import type { Message } from './toast';
import { usePanel } from './use-panel';

/** Keeps on this device what is taught about sites; each answers with how to take it back. */
export interface RuleBook {
  readonly teach: (rules: readonly SiteRule[]) => () => unknown;
  readonly forget: (rules: readonly SiteRule[]) => () => unknown;
}

interface DeskProps {
  readonly article: Article;
  /** The latest thing that the page around has to say. */
  readonly message: Message | undefined;
  readonly onRemovals: (removals: readonly Removal[]) => void;
  /** Set where hiding and restoring teach something about the site. */
  readonly book?: RuleBook | undefined;
}

/** Where a reader stood when they opened a fact. */
interface Origin {
  readonly link: HTMLElement;
  readonly scroller: Element | null;
  readonly top: number;
}

/** What popup and reader share: the sentence that was found, the list of what was removed, what there is to say. */
export const useDesk = ({ article, message, onRemovals, book }: DeskProps) => {
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
  /** Says what was done and, where it taught something about the site, how to keep it to this page. */
  const tell = (says: string, unteach: (() => unknown) | undefined) => {
    const before = article.removals;
    const onUndo = () => {
      unteach?.();
      onRemovals(before);
    };
    const onlyHere = unteach ? [{ word: t('onlyHere'), act: () => void unteach() }] : [];
    say({ kind: 'done', says, actions: [...onlyHere, { word: t('undo'), act: onUndo }] });
  };
  const hide = (block: number) => {
    const rule = book && ruleFor(article, block, 'hide');
    const unteach = rule && book.teach([rule]);
    putAway.current = block;
    onRemovals(hideBlock(article, block).removals);
    const taught = unteach ? t('hiddenOnSite') : t('hiddenHere');
    tell(book ? taught : t('reason_reader'), unteach);
  };
  /** What was hidden by a rule comes back by its end; for what others took out, the site gets a rule. */
  const keep = (block: number) => {
    const rule = book && ruleFor(article, block, 'keep');
    const isOwn = article.removals.some(({ at, reason }) => at.block === block && isOwnWish(reason));
    return rule && (isOwn ? book.forget([rule]) : book.teach([rule]));
  };
  const putBack = (blocks: readonly number[]) => {
    const [block, ...others] = blocks;
    const isOne = block !== undefined && others.length === 0;
    const unteach = isOne ? keep(block) : undefined;
    onRemovals(restore(article, blocks).removals);
    const one = unteach ? t('keptOnSite') : t('putBackDone');
    tell(isOne ? one : tCount('putBackCount', blocks.length), unteach);
    if (!isOne) list.close();
  };

  return { page, list, found, said, sources, find, goBack, clear, hide, putBack, hush: () => say(undefined) };
};

export type Desk = ReturnType<typeof useDesk>;
