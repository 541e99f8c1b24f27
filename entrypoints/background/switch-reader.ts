import { readPage, toggleReader } from '@/utils/browser/tabs';
import { showBadge } from './show-badge';

/** Reader on or off, from the keyboard or the menu, which allow reading the page as the toolbar button does. */
export const switchReader = async (tabId: number): Promise<void> => {
  const reading = await readPage(tabId);
  if ('problem' in reading) return showBadge(tabId, reading.problem);
  await toggleReader(tabId);
};
