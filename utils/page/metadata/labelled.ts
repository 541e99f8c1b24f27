import { isText, localNameOf } from '@/utils/page/dom';
import { cleanText } from './clean-text';

/** `NodeFilter.SHOW_TEXT`. */
const onlyText = 4;
const mostTexts = 20_000;
/** A run this long is a sentence of a story, not the label before a name or a date. */
const longest = 120;

/**
 * What stands anywhere on a page behind a label, in the label's own run of text or in the one after a bare label. `label`
 * matches from the start of a run.
 */
export const labelledBy = (page: Document, label: RegExp): readonly string[] => {
  const walker = Document.prototype.createTreeWalker.call(page, page, onlyText);
  const found: string[] = [];
  let isBare = false;
  for (let count = 0, node = walker.nextNode(); node && count < mostTexts; node = walker.nextNode(), count += 1) {
    const { parentElement } = node;
    if (!isText(node) || !parentElement || /^(?:script|style|noscript)$/.test(localNameOf(parentElement))) continue;
    const text = cleanText(node.data.slice(0, 2 * longest));
    if (text === '' || text.length > longest) continue;
    const [opening] = label.exec(text) ?? [];
    const rest = text.slice(opening?.length ?? 0).trim();
    if (rest !== '' && (isBare || opening !== undefined)) found.push(rest);
    isBare = opening !== undefined && rest === '';
  }
  return found;
};
