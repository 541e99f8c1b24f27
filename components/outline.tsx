import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { textOf } from '@/utils/article/text-of';
import { t } from '@/utils/i18n';
import { headingLevels } from './heading-levels';
import { liveReportOf, timesIn } from './live/live-report';
import { readingLine } from './paragraphs';
import type { Panel } from './use-panel';

/** A heading of the story: which block it is, its words, and how far it is set in. */
interface Entry {
  readonly block: number;
  readonly text: string;
  readonly depth: number;
}

/** A story with fewer headings is seen at a glance. */
const leastHeadings = 2;

/** The headings of a story, in order; none where there are too few to need a list. */
export const outlineOf = (article: Article): readonly Entry[] => {
  const kept = keptBlocks(article);
  const times = timesIn(liveReportOf(article));
  const levels = headingLevels(kept, times);
  const entries = kept.flatMap(({ block, index }) => {
    const text = block.kind === 'heading' || times.has(index) ? textOf(block).trim() : '';
    return text ? [{ block: index, text, depth: (levels.get(index) ?? 3) - 3 }] : [];
  });
  return entries.length < leastHeadings ? [] : entries;
};

const headingIn = (page: HTMLElement | null, { block }: Entry) =>
  page?.querySelector(`.text [data-block="${block}"]`)?.closest<HTMLElement>('h3, h4, h5, h6') ?? undefined;

/** The entries as the page has them: a live report can be turned round. */
const asShown = (page: HTMLElement | null, entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => {
    const [first, second] = [headingIn(page, a), headingIn(page, b)];
    return first && second && first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  });

/** What a browser's rounding and a heading's own margin make of a place, in CSS pixels. */
const slack = 32;

/** Under which heading somebody reads; undefined above the first. At the end of the page nothing comes up any further. */
const currentIn = (page: HTMLElement | null, entries: readonly Entry[]): number | undefined => {
  const isAtEnd = page && page.scrollTop > 0 && page.scrollTop + page.clientHeight >= page.scrollHeight - slack;
  const line = page ? (isAtEnd ? page.getBoundingClientRect().bottom : readingLine(page) + slack) : 0;
  const isPast = (entry: Entry) => (headingIn(page, entry)?.getBoundingClientRect().top ?? line) < line;
  return entries.findLast(isPast)?.block;
};

interface OutlineProps {
  readonly entries: readonly Entry[];
  readonly article: Article;
  readonly page: RefObject<HTMLElement | null>;
  readonly panel: Panel;
}

/** The story's headings as links, the one that is being read marked. */
export const Outline = ({ entries: all, article: { language, direction }, page, panel }: OutlineProps) => {
  const entries = useMemo(() => asShown(page.current, all), [all]);
  const [current, setCurrent] = useState<number>();
  useEffect(() => {
    const scroller = page.current;
    const look = () => setCurrent(currentIn(scroller, entries));
    look();
    scroller?.addEventListener('scroll', look, { passive: true });
    return () => scroller?.removeEventListener('scroll', look);
  }, [entries]);
  const go = (event: Event, entry: Entry) => {
    event.preventDefault();
    const heading = headingIn(page.current, entry);
    heading?.scrollIntoView({ block: 'start' });
    if (heading) panel.leaveFor(heading);
  };
  return (
    <section class="panel panel--looks outline" role="dialog" aria-label={t('outline')} ref={panel.ref} tabIndex={-1}>
      <h2 class="label">{t('outline')}</h2>
      <ol lang={language === 'und' ? undefined : language} dir={direction}>
        {entries.map((entry) => (
          <li key={entry.block} style={{ '--depth': String(entry.depth) }}>
            <a
              href={`#${entry.block}`}
              aria-current={entry.block === current ? 'location' : undefined}
              onClick={(event) => go(event, entry)}
            >
              {entry.text}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
};
