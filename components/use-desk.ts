import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Removal } from '@/utils/article/article';
import { hide as hideBlock, isOwnWish, restore } from '@/utils/article/kept-blocks';
import type { SiteRule } from '@/utils/article/site-rule';
import { ruleFor } from '@/utils/clean/site-rules';
import { t, tCount } from '@/utils/i18n';
import { factAt } from './fact-at';
import type { Found } from './sentence';
import { sourcesOf } from './sources';
import type { Action, Message } from './toast';
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
  /** The fact that is open from the start, by the id of its link. */
  readonly fact?: string | undefined;
}

/** What popup and reader share: the sentence that was found, the list of what was removed, what there is to say. */
export const useDesk = ({ article, message, onRemovals, book, fact }: DeskProps) => {
  const page = useRef<HTMLDivElement>(null);
  const list = usePanel(page);
  const sources = useMemo(() => sourcesOf(article), [article]);
  const [found, setFound] = useState<Found | undefined>(() => (fact ? factAt(article, sources, fact) : undefined));
  const [said, say] = useState<Message>();
  /** How far the page was scrolled when a fact was opened, in CSS pixels. */
  const before = useRef(0);
  const putAway = useRef<number | undefined>(undefined);

  useLayoutEffect(() => say(message), [message]);
  useLayoutEffect(() => page.current?.focus({ preventScroll: true }), []);

  // The button that put a block away is gone with it; the focus goes on to the marker in its place.
  useLayoutEffect(() => {
    if (putAway.current === undefined) return;
    page.current?.querySelector<HTMLElement>(`.ghost[data-blocks~="${putAway.current}"] > summary`)?.focus();
    putAway.current = undefined;
  }, [article.removals]);

  const find = (next: Found, link: HTMLElement) => {
    before.current = link.closest('.scroller')?.scrollTop ?? 0;
    setFound(next);
  };
  const goBack = () => {
    const link = found && page.current?.querySelector<HTMLElement>(`#${found.link}`);
    setFound(undefined);
    link?.closest('.scroller')?.scrollTo({ top: before.current, behavior: 'instant' });
    link?.focus({ preventScroll: true });
  };
  const clear = () => {
    setFound(undefined);
    page.current?.focus({ preventScroll: true });
  };
  /** Says what was done and, where it taught something about the site, how to keep it to this page; else how to do more. */
  const tell = (says: string, unteach: (() => unknown) | undefined, more?: Action) => {
    const before = article.removals;
    const onUndo = () => {
      unteach?.();
      onRemovals(before);
    };
    const other = unteach ? { word: t('onlyHere'), act: () => void unteach() } : more;
    say({ kind: 'done', says, actions: [...(other ? [other] : []), { word: t('undo'), act: onUndo }] });
  };
  const hide = (block: number) => {
    const rule = book && ruleFor(article, block, 'hide');
    const unteach = rule && book.teach([rule]);
    putAway.current = block;
    onRemovals(hideBlock(article, block).removals);
    const taught = unteach ? t('hiddenOnSite') : t('hiddenHere');
    tell(book ? taught : t('reason_reader'), unteach);
  };
  /**
   * Teaches the site to keep blocks: what a rule hid comes back by its end, and what others took out gets a rule. Undefined
   * where there is nothing to teach.
   */
  const keeping = (blocks: readonly number[]): (() => () => unknown) | undefined => {
    const isOwn = (block: number) => article.removals.some(({ at, reason }) => at.block === block && isOwnWish(reason));
    const rulesFor = (some: readonly number[]) => some.flatMap((block) => ruleFor(article, block, 'keep') ?? []);
    const ended = rulesFor(blocks.filter(isOwn));
    const made = rulesFor(blocks.filter((block) => !isOwn(block)));
    if (!book || ended.length + made.length === 0) return undefined;
    return () => {
      const back = [...(ended.length > 0 ? [book.forget(ended)] : []), ...(made.length > 0 ? [book.teach(made)] : [])];
      return () => back.reverse().map((act) => act());
    };
  };
  const putBack = (blocks: readonly number[]) => {
    const keep = keeping(blocks);
    onRemovals(restore(article, blocks).removals);
    const tellKept = () => tell(keep ? t('keptOnSite') : t('putBackDone'), keep?.());
    if (blocks.length === 1) return tellKept();
    // All of it at once is a look at the whole page, more often than a wish about the next one: the site is taught when asked to.
    tell(tCount('putBackCount', blocks.length), undefined, keep && { word: t('onWholeSite'), act: tellKept });
    list.close();
  };

  return { page, list, found, said, sources, find, goBack, clear, hide, putBack, hush: () => say(undefined) };
};

export type Desk = ReturnType<typeof useDesk>;
