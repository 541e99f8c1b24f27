import { askBackground } from '@/utils/browser/ask';
import type { Saving } from '@/utils/browser/messages';
import { loadSettings, saveSettings } from '@/utils/browser/settings';
import { storyId } from '@/utils/library/story-id';
import type { Page } from './page';
import { openReader } from './reader';
import { takePictures } from './take-pictures';

/** Lays the reader over the page, or takes it away; `open` says which it is now. */
export const toggleReader = async (page: Page): Promise<{ readonly open: boolean }> => {
  if (page.reader) {
    page.reader.close();
    page.reader = undefined;
    return { open: false };
  }
  const article = page.article();
  if (!article) return { open: false };
  const [settings, isSaved] = await Promise.all([loadSettings(), askBackground.isSaved(storyId(article))]);
  page.reader = openReader({
    article,
    minutes: page.minutes(),
    settings,
    isSaved,
    onSave: (shown) =>
      askBackground.save(shown, takePictures(shown, document)).catch((): Saving => ({ problem: 'not-saved' })),
    onUnsave: (id) => askBackground.unsave(id),
    onSettings: (chosen) => void saveSettings(chosen),
    onRemovals: (removals) => page.setRemovals(removals),
    onClose: () => {
      page.reader = undefined;
    },
  });
  return { open: true };
};
