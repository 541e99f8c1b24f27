import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '@/utils/browser/ask';
import { pickBlock } from './content/pick-block';

/** A block of the page as a document of its own: an inert copy, which loads nothing and starts nothing. */
const alone = (block: Element): Document => {
  const picked = document.implementation.createHTMLDocument();
  picked.body.appendChild(picked.createElement('article')).append(picked.importNode(block, true));
  return picked;
};

/** Comes to a page only when its reader wants to choose what to read; the script that reads the page was there before it. */
export default defineContentScript({
  registration: 'runtime',
  main: async () => {
    const page = globalThis.nutgrafPage;
    if (page && (await pickBlock(document, (block) => 'article' in page.select(alone(block)))) === 'taken')
      await askBackground.showReader();
  },
});
