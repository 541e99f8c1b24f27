import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';

/** What can be done with a page, and with what is selected on it, in its context menu. */
export const addMenus = (): void => {
  browser.contextMenus.create({ id: 'reader', title: t('menuReader'), contexts: ['page', 'selection'] });
  browser.contextMenus.create({ id: 'selection', title: t('menuSelection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'save', title: t('menuSave'), contexts: ['page', 'selection'] });
};
