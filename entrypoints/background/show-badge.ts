import { browser } from 'wxt/browser';
import type { PageProblem, SaveProblem } from '@/utils/browser/messages';
import { t, type WordKey } from '@/utils/i18n';

const words: Readonly<Record<PageProblem | SaveProblem | 'consent' | 'saved', WordKey>> = {
  'no-article': 'noArticleTitle',
  consent: 'consentTitle',
  'not-allowed': 'notAllowedTitle',
  busy: 'busyTitle',
  left: 'leftTitle',
  'disk-full': 'diskFull',
  private: 'privateText',
  'not-saved': 'notSavedText',
  saved: 'savedToLibrary',
};

/** How long a badge stays, in milliseconds. */
const shown = 4_000;

/** Says on the toolbar button what became of a key or a menu item that has no page of ours to speak on. */
export const showBadge = async (tabId: number, outcome: keyof typeof words): Promise<void> => {
  await browser.action.setBadgeText({ tabId, text: outcome === 'saved' ? '✓' : '!' });
  await browser.action.setTitle({ tabId, title: t(words[outcome]) });
  setTimeout(async () => {
    // The tab may be gone by then, and its badge with it.
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return;
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: t('actionTitle') });
  }, shown);
};
