import type { Mark, Span } from '@/utils/article/block';
import { angleAddress, codeSpan, escapeText, startLine } from './markdown-text';

/** Struck text is nothing else besides: renderers do not agree on two kinds of signs side by side. */
const signOf = (marks: readonly Mark[]): string =>
  marks.includes('strike') ? '~~' : (marks.includes('strong') ? '**' : '') + (marks.includes('emphasis') ? '*' : '');

const shown: readonly Mark[] = ['strike', 'strong', 'emphasis', 'code'];

interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Nothing for a fragment, which leads nowhere in a file. */
  readonly href: string | undefined;
}

/** Spans as Markdown tells them apart: neighbours of the same look are one. */
const runsOf = (spans: readonly Span[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const { text, href: address, marks: all = [] } of spans) {
    const href = address?.startsWith('#') ? undefined : address;
    const marks = shown.filter((mark) => all.includes(mark));
    const last = runs.at(-1);
    if (last && last.href === href && last.marks.join() === marks.join())
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') runs.push({ text, marks, href });
  }
  return runs;
};

const isBlank = (character: string) => /^\s?$/u.test(character);

/**
 * CommonMark's flanking rule: whether a sign between these two characters turns towards `inner`. Renderers disagree
 * on whether symbols and rare scripts have punctuation, so these count as what makes the rule stricter.
 */
const turns = (inner: string, outer: string) =>
  !isBlank(inner) &&
  (!/[\p{P}\p{S}]/u.test(inner) || isBlank(outer) || (/^[!-/:-@[-`{-~\p{P}]$/u.test(outer) && outer.length === 1));

const firstOf = (text: string) => text.match(/^./su)?.[0] ?? '';
const lastOf = (text: string) => text.match(/.$/su)?.[0] ?? '';

/** A run with its signs, or without them where a reader would see the signs themselves. */
const show = ({ text, marks, href }: Run, before: string, after: string): string => {
  const [, head = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  // A bracket in code cannot be escaped, and would end the link around it.
  const asCode = marks.includes('code') && !before.endsWith('`') && !(href !== undefined && /[[\]]/.test(core));
  const code = asCode ? codeSpan(core) : undefined;
  const words = code ?? escapeText(core);
  const sign = signOf(marks);
  const stands =
    words !== '' &&
    !/[*~]$/.test(before) &&
    turns(firstOf(words), head ? ' ' : lastOf(before)) &&
    turns(lastOf(words), tail ? ' ' : firstOf(after));
  const signed = stands ? sign + words + sign : words;
  return escapeText(head) + signed + escapeText(tail);
};

/** Spans as inline Markdown that shows their text, with links, emphasis and code. Line feeds stay. */
const toInline = (spans: readonly Span[]): string => {
  const runs = runsOf(spans);
  let line = '';
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    const opens = run.href !== undefined && runs[index - 1]?.href !== run.href;
    const closes = run.href !== undefined && next?.href !== run.href;
    if (opens) line += '[';
    line += show(run, line, closes ? ']' : next && next.href !== run.href ? '[' : (next?.text ?? ''));
    if (closes) line += `](${angleAddress(run.href ?? '')})`;
  });
  return line;
};

/** Spans on one line, as headings and cells need it. */
export const toLine = (spans: readonly Span[]): string =>
  toInline(spans)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** Spans as a paragraph: what the page broke stays broken, and no line begins with markup. */
export const toLines = (spans: readonly Span[]): string =>
  toInline(spans)
    .split('\n')
    .map(startLine)
    .filter((line) => line !== '')
    .join('\\\n');
