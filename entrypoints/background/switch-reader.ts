import { readPage, readSelection, toggleReader } from '@/utils/browser/tabs';
import { showBadge } from './show-badge';

/** Reader on or off, from the keyboard or the menu, which allow reading the page as the toolbar button does. */
export const switchReader = async (tabId: number): Promise<void> => {
  const reading = await readPage(tabId);
  if ('problem' in reading) return showBadge(tabId, reading.state === 'consent' ? 'consent' : reading.problem);
  await toggleReader(tabId);
};

/** The reader with what is selected on the page, from the menu. */
export const openSelection = async (tabId: number): Promise<void> => {
  const reading = await readPage(tabId);
  // A page may have no article of its own and still something worth selecting.
  const isThere = 'article' in reading || reading.problem === 'no-article';
  const selected = isThere ? await readSelection(tabId).catch(() => ({ problem: 'left' as const })) : reading;
  if ('problem' in selected) await showBadge(tabId, selected.problem);
};
