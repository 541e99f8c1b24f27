import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAs, isOwnPage } from '@/utils/browser/ask';
import { allLanguages } from '@/utils/knowledge/all-languages';
import { learnLanguages } from '@/utils/knowledge/languages';
import { isSaved } from '@/utils/library/read-library';
import { takeBackSave } from '@/utils/library/save-article';
import { addMenus } from './menus';
import { openLibrary } from './open-library';
import { savePage, saveReading } from './save-page';
import { openSelection, switchReader } from './switch-reader';

/** What a content script may ask; everything else is for our own pages. */
const openToContent = ['save', 'unsave', 'isSaved', 'openLibrary'];

export default defineBackground(() => {
  learnLanguages(allLanguages.values());
  browser.runtime.onInstalled.addListener(addMenus);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'reader') void switchReader(tab.id);
    if (menuItemId === 'selection') void openSelection(tab.id);
    if (menuItemId === 'save') void savePage(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'toggle-reader') void switchReader(tab.id);
    if (command === 'save-page') void savePage(tab);
  });
  answerAs(
    'background',
    {
      save: ([article, pictures], sender) => saveReading(article, pictures, sender.tab),
      unsave: async ([id]) => takeBackSave(String(id)),
      isSaved: async ([id]) => isSaved(String(id)),
      openLibrary: () => openLibrary(),
    },
    (sender, ask) => isOwnPage(sender) || (sender.id === browser.runtime.id && openToContent.includes(ask)),
  );
});
