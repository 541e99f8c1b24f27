import { inDigits, t } from '@/utils/i18n';

interface LiveLineProps {
  readonly isNewestFirst: boolean;
  /** How many entries came since the reader was here. */
  readonly newCount: number;
  readonly onTurn: () => void;
}

/** Leads to the first new entry below a button. */
const goToNews = (button: HTMLElement) => {
  const first = button.closest('.text')?.querySelector<HTMLElement>('.entry-new');
  first?.scrollIntoView({ block: 'start' });
  first?.focus({ preventScroll: true });
};

/** Above the entries of a live report: their order and the way to turn it, and how many are new. */
export const LiveLine = ({ isNewestFirst, newCount, onTurn }: LiveLineProps) => (
  <div class="live-line">
    <span role="status">{t(isNewestFirst ? 'liveNewest' : 'liveOldest')}</span>
    <button type="button" class="text-button" onClick={onTurn}>
      {t('liveTurn')}
    </button>
    {newCount > 0 && (
      <button type="button" class="text-button" onClick={({ currentTarget }) => goToNews(currentTarget)}>
        {t('newSince', inDigits(newCount))}
      </button>
    )}
  </div>
);
