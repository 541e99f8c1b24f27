import type { SaveProblem, Saving } from '@/utils/browser/messages';
import { t, type WordKey } from '@/utils/i18n';
import type { Message } from './toast';

const because: Readonly<Record<SaveProblem, WordKey>> = {
  'disk-full': 'diskFull',
  private: 'privateText',
  'not-saved': 'notSavedText',
};

interface SavingEvents {
  readonly onUndo: () => void;
  readonly onRetry: () => void;
  readonly onExport: () => void;
}

/** What to say about a save: that it holds, with Undo; or why it does not, with a second way. */
export const savingMessage = (saving: Saving, { onUndo, onRetry, onExport }: SavingEvents): Message => {
  if (!('problem' in saving))
    return { kind: 'done', says: t('savedToLibrary'), actions: [{ word: t('undo'), act: onUndo }] };
  const again = { word: t('tryAgain'), act: onRetry };
  const file = { word: t('exportFileInstead'), act: onExport };
  // Trying again does not make a window less private.
  const actions = saving.problem === 'private' ? [file] : [again, file];
  return { kind: 'failed', says: t('notSaved'), because: t(because[saving.problem]), actions };
};
