import { askBackground } from '@/utils/browser/ask';
import type { Saving } from '@/utils/browser/messages';
import { loadSettings, saveSettings } from '@/utils/browser/settings';
import { storyId } from '@/utils/library/story-id';
import { watchAddress } from './address';
import { readNextStory } from './next-story';
import type { Page } from './page';
import { type Linked, readLinked } from './read-linked';
import { readPages } from './read-pages';
import { openReader } from './reader';
import { takePictures } from './take-pictures';
import type { PagesSource } from './use-pages';

/** The story's other pages, where it has any; wished for once, they are read once. */
const pagesOf = (page: Page, read: number): PagesSource | undefined => {
  const count = page.paging()?.pages.length;
  const atOnce = page.wantsPages === true && read < (count ?? 0);
  page.wantsPages = false;
  return count === undefined
    ? undefined
    : { count, read, atOnce, onRead: (onPage, signal) => readPages(page, onPage, signal) };
};

/** Lays the reader over the page; `linked` is set where it shows what a link of the page leads to. */
const showReader = async (page: Page, linked?: Linked): Promise<{ readonly open: boolean }> => {
  const article = page.article();
  if (!article) return { open: false };
  const id = storyId(article);
  const [settings, isSaved, highlights] = await Promise.all([
    loadSettings(),
    askBackground.isSaved(id),
    askBackground.highlights(id),
  ]);
  const { close } = openReader({
    article,
    minutes: page.minutes(),
    settings,
    isSaved,
    unused: linked ? linked.unused : page.unused(),
    pages: linked ? undefined : pagesOf(page, 1 + (article.parts?.length ?? 0)),
    onSave: (shown) =>
      askBackground.save(shown, takePictures(shown, document)).catch((): Saving => ({ problem: 'not-saved' })),
    onUnsave: (saved) => askBackground.unsave(saved),
    highlights,
    onKeepHighlight: (highlight) => askBackground.keepHighlight(id, highlight),
    onDropHighlight: (highlight) => askBackground.dropHighlight(id, highlight),
    onSettings: (chosen) => void saveSettings(chosen),
    onRemovals: (removals) => page.setRemovals(removals),
    onFace: () => void askBackground.bringFace(),
    onClose: () => {
      stopWatching();
      page.reader = undefined;
    },
  });
  const opened = {
    close: () => {
      stopWatching();
      close();
    },
  };
  page.reader = opened;
  // A single-page app goes to its next story without a load: the reader goes along, or leaves where there is none.
  const stopWatching = watchAddress(linked ? location.href : article.url, async () => {
    const isOpen = () => page.reader === opened;
    const isThere = await readNextStory(page, article, isOpen);
    if (!isOpen()) return;
    opened.close();
    page.reader = undefined;
    if (isThere) await showReader(page);
  });
  return { open: true };
};

/** Lays the reader over the page, or takes it away; with a link in wish, lays over it what that leads to. */
export const toggleReader = async (page: Page): Promise<{ readonly open: boolean }> => {
  const { wantsLink, reader } = page;
  page.wantsLink = undefined;
  const linked = wantsLink === undefined ? undefined : await readLinked(page, wantsLink);
  if (wantsLink !== undefined && !linked) return { open: false };
  reader?.close();
  page.reader = undefined;
  return reader && !linked ? { open: false } : showReader(page, linked);
};
