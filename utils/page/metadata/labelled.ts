import { isText, localNameOf } from '@/utils/page/dom';
import { oncePer } from '@/utils/text/once-per';
import { cleanText } from './clean-text';
import type { Head } from './head-of';

/** `NodeFilter.SHOW_TEXT`. */
const onlyText = 4;
const mostTexts = 20_000;
/** A run this long is a sentence of a story, not the label before a name or a date. */
const longest = 120;

/** Every short run of text on a page, in order. */
const shortTextsOf = oncePer((head: Head | undefined): readonly string[] => {
  if (!head) return [];
  const walker = Document.prototype.createTreeWalker.call(head.page, head.page, onlyText);
  const texts: string[] = [];
  for (let count = 0, node = walker.nextNode(); node && count < mostTexts; node = walker.nextNode(), count += 1) {
    if (!isText(node) || node.data.length > 2 * longest) continue;
    const text = cleanText(node.data);
    if (text === '' || text.length > longest) continue;
    const { parentElement } = node;
    if (parentElement && !/^(?:script|style|noscript)$/.test(localNameOf(parentElement))) texts.push(text);
  }
  return texts;
});

/**
 * What stands anywhere on a page behind a label, in the label's own run of text or in the one after a bare label. `label`
 * matches from the start of a run.
 */
export const labelledBy = (head: Head, label: RegExp): readonly string[] => {
  const found: string[] = [];
  let isBare = false;
  for (const text of shortTextsOf(head)) {
    const [opening] = label.exec(text) ?? [];
    const rest = text.slice(opening?.length ?? 0).trim();
    if (rest !== '' && (isBare || opening !== undefined)) found.push(rest);
    isBare = opening !== undefined && rest === '';
  }
  return found;
};
