import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announceAccess } from '@/utils/browser/active-tab';
import { answerAs, isOwnPage } from '@/utils/browser/ask';
import { forgetView } from '@/utils/browser/popup-view';
import { openPanel } from '@/utils/browser/side-panel';
import { bringFace, toggleReader } from '@/utils/browser/tabs';
import { allLanguages } from '@/utils/knowledge/all-languages';
import { learnLanguages } from '@/utils/knowledge/languages';
import { isSaved } from '@/utils/library/read-library';
import { takeBackSave } from '@/utils/library/save-article';
import { openAlways } from './always-reader';
import { highlightAnswers } from './highlights';
import { addMenus } from './menus';
import { openLibrary } from './open-library';
import { openLinked } from './open-linked';
import { startPicking } from './pick-block';
import { savePage, saveReading } from './save-page';
import { openSelection, switchReader } from './switch-reader';

/** What a content script may ask; everything else is for our own pages. */
const openToContent = [
  'save',
  'unsave',
  'isSaved',
  'openLibrary',
  'bringFace',
  'showReader',
  ...Object.keys(highlightAnswers),
];

export default defineBackground(() => {
  learnLanguages(allLanguages.values());
  browser.runtime.onInstalled.addListener(addMenus);
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'reader') void switchReader(tab.id).then(announceAccess);
    if (menuItemId === 'selection') void openSelection(tab.id).then(announceAccess);
    if (menuItemId === 'link' && linkUrl) void openLinked(tab, linkUrl).then(announceAccess);
    if (menuItemId === 'save') void savePage(tab).then(announceAccess);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'side-panel') void openPanel(tab.id).then(announceAccess);
    if (command === 'toggle-reader') void switchReader(tab.id).then(announceAccess);
    if (command === 'save-page') void savePage(tab).then(announceAccess);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status === 'complete') void openAlways(tabId, tab.url);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetView(tabId));
  answerAs(
    'background',
    {
      save: ([article, pictures], sender) => saveReading(article, pictures, sender.tab),
      unsave: async ([id]) => takeBackSave(String(id)),
      ...highlightAnswers,
      isSaved: async ([id]) => isSaved(String(id)),
      openLibrary: () => openLibrary(),
      bringFace: async (_, { tab }) => tab?.id !== undefined && bringFace(tab.id),
      pickBlock: async ([tabId]) => startPicking(Number(tabId)),
      showReader: async (_, { tab }) => {
        if (tab?.id !== undefined) await toggleReader(tab.id);
      },
    },
    (sender, ask) => isOwnPage(sender) || (sender.id === browser.runtime.id && openToContent.includes(ask)),
  );
});
