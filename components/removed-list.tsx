import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { removedBlocks } from '@/utils/article/kept-blocks';
import { t, tCount } from '@/utils/i18n';
import { focusedIn } from './focused-in';
import { ListPanel } from './list-panel';
import { PutBack, reasonWords, removedText } from './removed-marker';

interface RemovedListProps {
  readonly article: Article;
  /** What gets the focus when the list opens. */
  readonly panel: Ref<HTMLElement>;
  readonly onPutBack: (blocks: readonly number[]) => void;
  readonly onClose: () => void;
}

/** Everything that was taken out, in reading order: why, by which rule, and the way back for each and for all. */
export const RemovedList = ({ article, panel, onPutBack, onClose }: RemovedListProps) => {
  const removed = removedBlocks(article);
  const done = useRef<HTMLButtonElement>(null);
  // The button that put a block back is gone with its row; the focus must not be lost with it.
  useLayoutEffect(() => {
    if (!focusedIn(done.current?.closest<HTMLElement>('.panel') ?? null)) done.current?.focus();
  }, [removed.length]);
  return (
    <ListPanel
      name="removed"
      title={tCount('blocksRemoved', removed.length)}
      panel={panel}
      done={done}
      actions={
        <button type="button" class="button" onClick={() => onPutBack(removed.map(({ index }) => index))}>
          {t('putAllBack')}
        </button>
      }
      onClose={onClose}
    >
      <ul class="removed" id="removed-list">
        {removed.map((each) => (
          <li key={each.index}>
            <p class="label">
              {reasonWords(each.removals.map(({ reason }) => reason))}
              <span class="rule">{t('ruleSays', [...new Set(each.removals.map(({ rule }) => rule))].join(', '))}</span>
            </p>
            <p class="removed-text" dir="auto">
              {removedText(each)}
            </p>
            <PutBack removed={each} class="button" onPutBack={onPutBack} />
          </li>
        ))}
      </ul>
    </ListPanel>
  );
};
