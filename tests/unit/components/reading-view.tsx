import type { ComponentProps } from 'preact';
import { ReadingPage } from '@/components/reading-page';
import { inventedArticle } from '@/tests/support/invented-article';
import { usualSettings } from '@/utils/browser/settings';

const nothing = () => undefined;

/** The reading page with the invented article, every setting as usual and nobody to hear of anything, but for what a test gives. */
export const ReadingView = (given: Partial<ComponentProps<typeof ReadingPage>>) => (
  <ReadingPage
    article={inventedArticle}
    minutes={3}
    pictureSource={(src) => src}
    settings={usualSettings}
    saved={false}
    close={{ word: 'Close', icon: 'close' }}
    onSave={nothing}
    onCopy={nothing}
    onClose={nothing}
    onSettings={nothing}
    onRemovals={nothing}
    {...given}
  />
);
