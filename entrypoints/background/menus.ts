import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';

/** The two things to do with a page, in its context menu. */
export const addMenus = (): void => {
  browser.contextMenus.create({ id: 'reader', title: t('menuReader'), contexts: ['page', 'selection'] });
  browser.contextMenus.create({ id: 'save', title: t('menuSave'), contexts: ['page', 'selection'] });
};
