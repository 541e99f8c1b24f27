import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';

/** What can be done with a page, with what is selected on it and with its links, in its context menu. */
export const addMenus = async (): Promise<void> => {
  // What an earlier version put there has stayed.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'reader', title: t('menuReader'), contexts: ['page', 'selection'] });
  browser.contextMenus.create({ id: 'selection', title: t('menuSelection'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: 'link',
    title: t('menuLink'),
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({ id: 'save', title: t('menuSave'), contexts: ['page', 'selection'] });
};
