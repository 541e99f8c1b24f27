import { useMemo } from 'preact/hooks';
import type { Message } from '@/components/toast';
import type { SavedStory } from '@/utils/article/saved-article';
import { t, tCount } from '@/utils/i18n';
import { learnLanguages } from '@/utils/knowledge/languages';
import { loadAllLanguages } from '@/utils/knowledge/load-language';
import { importArticles } from '@/utils/library/import-articles';
import { openArticle } from '@/utils/library/read-library';
import { bringBack, removeArticle } from '@/utils/library/remove-article';
import { downloadLibrary, downloadMarkdown, largestFile, readLibraryFile } from './files';

interface Says {
  readonly say: (message: Message | undefined) => void;
  /** For what nobody expected: the library does not answer. */
  readonly failed: (error: unknown) => void;
  /** Lets the reader choose a file. */
  readonly choose: () => void;
}

/** A failure stays until the reader has dealt with it, if only by saying so; every action closes it. */
const closing = () => ({ word: t('close'), act: () => {} });

const megabytes = (bytes: number) => String(Math.round(bytes / 1e6));

/** What a reader can do to the library, each with the words for what became of it. */
export const useActions = ({ say, failed, choose }: Says) =>
  useMemo(() => {
    const refuse = (because: string) =>
      say({
        kind: 'failed',
        says: t('importFailed'),
        because,
        actions: [{ word: t('chooseAnother'), act: choose }, closing()],
      });

    const importFile = async (file: File) => {
      const reading = await readLibraryFile(file);
      if ('problem' in reading)
        return refuse(
          reading.problem === 'large' ? t('importTooLarge', megabytes(largestFile)) : t('importUnreadable'),
        );
      if ('fault' in reading) return refuse(t('importFailedText', reading.fault));
      // Reading times go by the language, and a file may bring any.
      learnLanguages(await loadAllLanguages());
      const outcome = await importArticles(reading.articles, new Date().toISOString());
      if ('problem' in outcome) return refuse(t('importDiskFull'));
      const { imported, kept } = outcome;
      const words = [tCount('imported', imported), ...(kept > 0 ? [tCount('wereHere', kept)] : [])];
      say({ kind: 'done', says: words.join(', ') });
    };

    const remove = async ({ id }: SavedStory) => {
      const saved = await removeArticle(id);
      if (!saved) return;
      const undo = async () => {
        const outcome = await bringBack(saved);
        const again = { word: t('tryAgain'), act: () => void undo().catch(failed) };
        if ('problem' in outcome)
          say({ kind: 'failed', says: t('notBack'), because: t('importDiskFull'), actions: [again, closing()] });
      };
      say({
        kind: 'done',
        says: t('deleted'),
        actions: [{ word: t('undo'), act: () => void undo().catch(failed) }],
      });
    };

    const downloadOne = async ({ id }: SavedStory) => {
      const saved = await openArticle(id);
      if (saved) downloadMarkdown(saved.body.article, saved.highlights);
    };

    return {
      importFile: (file: File) => void importFile(file).catch(failed),
      remove: (story: SavedStory) => void remove(story).catch(failed),
      download: (story: SavedStory) => void downloadOne(story).catch(failed),
      exportAll: (stories: readonly SavedStory[]) =>
        void downloadLibrary(stories, new Date().toISOString().slice(0, 10)).catch(failed),
    };
  }, [say, failed, choose]);
