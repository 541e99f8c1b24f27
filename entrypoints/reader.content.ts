import { defineContentScript } from 'wxt/utils/define-content-script';
import { learnLanguages } from '@/utils/knowledge/languages';
import { toggleReader } from './content/toggle-reader';

/** Comes to a page only when its reader is switched on or off; the script that reads the page was there before it. */
export default defineContentScript({
  registration: 'runtime',
  main: async () => {
    const page = globalThis.nutgrafPage;
    if (!page) return undefined;
    learnLanguages(page.languages());
    return toggleReader(page);
  },
});
