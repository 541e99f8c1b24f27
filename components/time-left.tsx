import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tCount } from '@/utils/i18n';
import { shareRead } from './share-read';

interface ProgressProps {
  readonly page: RefObject<HTMLElement | null>;
  /** Reading time of the whole. */
  readonly minutes: number;
}

/** Calls back with the share of the text that has been read, now and whenever that changes. */
const useShareRead = (page: ProgressProps['page'], tell: (share: number) => void, minutes?: number): void => {
  useEffect(() => {
    const scroller = page.current;
    if (!scroller) return undefined;
    const look = () => tell(shareRead(scroller));
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    return () => scroller.removeEventListener('scroll', look);
  }, [page, minutes]);
};

/** How long the rest takes to read; nothing at its end. Not announced: who listens has no use for it at every line. */
export const TimeLeft = ({ page, minutes }: ProgressProps) => {
  const [left, setLeft] = useState(minutes);
  useShareRead(page, (share) => setLeft(Math.ceil(minutes * (1 - share))), minutes);
  return left > 0 ? <span class="time-left">{t('timeLeft', tCount('minutes', left))}</span> : null;
};

/** The line under the bar that grows with what has been read. */
export const ProgressLine = ({ page }: Pick<ProgressProps, 'page'>) => {
  const line = useRef<HTMLDivElement>(null);
  useShareRead(page, (share) => line.current?.style.setProperty('--done', String(share)));
  return <div class="progress" aria-hidden="true" ref={line} />;
};
