import type { Ref } from 'preact';
import { ListPanel } from '@/components/list-panel';
import { t, tCount } from '@/utils/i18n';
import type { Highlighting } from './use-highlighting';

interface HighlightListProps {
  readonly highlighting: Highlighting;
  /** What gets the focus when the list opens. */
  readonly panel: Ref<HTMLElement>;
  readonly onClose: () => void;
}

/** Everything that was marked in the article, in reading order, with its notes; each leads to its place in the text. */
export const HighlightList = ({ highlighting, panel, onClose }: HighlightListProps) => {
  const { found, goTo, onRemove } = highlighting;
  const follow = (id: string) => {
    onClose();
    // The text is inert until the list is gone.
    requestAnimationFrame(() => goTo(id));
  };
  return (
    <ListPanel name="highlights" title={tCount('highlights', found.length)} panel={panel} onClose={onClose}>
      <ul class="removed marked">
        {found.map(({ highlight, places }) => {
          const words = highlight.quotes.map(({ exact }) => exact).join(' … ');
          return (
            <li key={highlight.id}>
              {places.length > 0 ? (
                <button type="button" class="words" dir="auto" onClick={() => follow(highlight.id)}>
                  {words}
                </button>
              ) : (
                <p class="words" dir="auto">
                  {words}
                  <span class="quiet">{t('highlightLost')}</span>
                </p>
              )}
              {highlight.note && (
                <p class="noted" dir="auto">
                  {highlight.note}
                </p>
              )}
              <button
                type="button"
                class="button"
                aria-label={`${t('delete')}: ${words.slice(0, 60)}`}
                onClick={() => onRemove(highlight)}
              >
                {t('delete')}
              </button>
            </li>
          );
        })}
      </ul>
    </ListPanel>
  );
};
