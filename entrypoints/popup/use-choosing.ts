import { useEffect, useState } from 'preact/hooks';
import type { Choosing } from '@/components/choose-line';
import { askBackground } from '@/utils/browser/ask';
import { hasSelection, readSelection } from '@/utils/browser/tabs';

/** What a reader can do where a page that may be read has no article, or another: read what is selected, or choose a block. */
export const useChoosing = (tabId: number | undefined, onLeave: () => void, onLeft: () => void): Choosing => {
  const [isSelected, setSelected] = useState(false);
  useEffect(() => {
    setSelected(false);
    if (tabId !== undefined) hasSelection(tabId).then(setSelected, () => setSelected(false));
  }, [tabId]);
  if (tabId === undefined) return {};
  const onSelection = () =>
    void readSelection(tabId).then((reading) => ('article' in reading ? onLeave() : onLeft()), onLeft);
  const onPick = () => void askBackground.pickBlock(tabId).then(onLeave, onLeft);
  return { ...(isSelected && { onSelection }), onPick };
};
