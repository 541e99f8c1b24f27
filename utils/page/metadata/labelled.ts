import { isText, localNameOf } from '@/utils/page/dom';
import { oncePer } from '@/utils/text/once-per';
import { cleanText } from './clean-text';
import type { Head } from './head-of';

/** `NodeFilter.SHOW_TEXT`. */
const onlyText = 4;
const mostTexts = 20_000;
/** A run this long is a sentence of a story, not the label before a name or a date. */
const longest = 120;
/** What any label begins with that anybody asks for: few runs of a page do. */
const mayOpen =
  /^\s*(?:this|first|orig|writ|auth|about|auteu|autor|autri|publi|post|date|veröf|ersch|pubbl|gepub|udgiv|gesch|écrit|escri|scrit|skr)/i;

/** A short run of text that may open with a label, and the run that follows it. */
interface Run {
  readonly text: string;
  readonly next: string;
}

const runsOf = oncePer((head: Head | undefined): readonly Run[] => {
  if (!head) return [];
  const walker = Document.prototype.createTreeWalker.call(head.page, head.page, onlyText);
  const runs: Run[] = [];
  let label = '';
  for (let count = 0, node = walker.nextNode(); node && count < mostTexts; node = walker.nextNode(), count += 1) {
    if (!isText(node)) continue;
    const { data, parentElement } = node;
    if ((label === '' && !mayOpen.test(data)) || data.length > 2 * longest || !/\S/.test(data)) continue;
    if (!parentElement || /^(?:script|style|noscript)$/.test(localNameOf(parentElement))) continue;
    const text = cleanText(data);
    if (label) runs.push({ text: label, next: text });
    label = text.length <= longest && mayOpen.test(text) ? text : '';
  }
  return label ? [...runs, { text: label, next: '' }] : runs;
});

/**
 * What stands anywhere on a page behind a label, in the label's own run of text or in the one after a bare label. `label`
 * matches from the start of a run, and begins as `mayOpen` says.
 */
export const labelledBy = (head: Head, label: RegExp): readonly string[] =>
  runsOf(head).flatMap(({ text, next }) => {
    const [opening] = label.exec(text) ?? [];
    if (opening === undefined) return [];
    return text.slice(opening.length).trim() || next || [];
  });
