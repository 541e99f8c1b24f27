import type { Mark, Span } from '@/utils/article/block';
import { isElement, isText } from './dom';
import { isGlued } from './glued';
import { ownSign } from './own-sign';
import { safeAddress } from './safe-address';

const markOf: Readonly<Record<string, Mark>> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sub: 'sub',
  sup: 'sup',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  mark: 'mark',
};

/** Elements that say of their words where they lead, that they are quoted, or how they sound. */
const telling = new Set(['a', 'q', 'rt', 'rp']);

/** Whether an element in a line says nothing of its words, so that they are what they are without it. */
export const isSilent = (element: Element): boolean =>
  !markOf[element.localName] && !telling.has(element.localName) && !element.hasAttribute('lang');

/** Boxes inside a caption, a cell or a post: each stands on a line of its own. */
const boxes = new Set(['div', 'p', 'li', 'dd', 'pre', 'tr', 'caption']);

interface Style {
  readonly href?: string;
  readonly lang?: string;
  readonly marks: readonly Mark[];
}

const styled = (text: string, { href, lang, marks }: Style): Span => ({
  text,
  ...(href && { href }),
  ...(marks.length > 0 && { marks }),
  ...(lang && { lang }),
});

const sameStyle = (a: Span, b: Span) =>
  a.href === b.href && a.lang === b.lang && (a.marks ?? []).join() === (b.marks ?? []).join();

const within = (style: Style, element: Element, base: string): Style => {
  const mark = markOf[element.localName];
  const href = element.localName === 'a' ? safeAddress(element.getAttribute('href'), base) : undefined;
  const lang = element.getAttribute('lang');
  return {
    ...style,
    ...(href && { href }),
    ...(lang && /^[a-zA-Z]{2,3}(-[\w-]{1,30})?$/.test(lang) && { lang }),
    marks: mark && !style.marks.includes(mark) ? [...style.marks, mark] : style.marks,
  };
};

/**
 * Text as it is read: without icons, which are empty boxes in any font but the site's own, and without soft hyphens, which
 * part a word for whoever searches, copies or takes facts from it.
 */
export const asRead = (text: string): string => text.replace(/[\p{Co}\u00ad]/gu, '');

const collect = (node: Node, style: Style, base: string, spans: Span[]): void => {
  if (isText(node)) spans.push(styled(asRead(node.data).replace(/\s+/gu, ' '), style));
  else if (!isElement(node) || node.localName === 'rt' || node.localName === 'rp') return;
  else if (node.localName === 'br') spans.push(styled('\n', style));
  else {
    const inner = within(style, node, base);
    const quoted = node.localName === 'q';
    const isBox = boxes.has(node.localName);
    if (isBox) spans.push(styled('\n', style));
    if (quoted) spans.push(styled('“', inner));
    for (const child of node.childNodes) collect(child, inner, base, spans);
    if (quoted) spans.push(styled('”', inner));
    if (isBox) spans.push(styled('\n', style));
  }
};

/** Links to two places with nothing between are buttons in a row. */
const areButtons = (one: Span | undefined, other: Span): boolean =>
  one?.href !== undefined &&
  other.href !== undefined &&
  one.href !== other.href &&
  /[\p{L}\p{N}]$/u.test(one.text) &&
  /^[\p{L}\p{N}]/u.test(other.text);

/** One blank where there were several or words are glued, none at either end or round a line break; neighbours of one style become one. */
const tidy = (spans: readonly Span[], isHeading: boolean): readonly Span[] => {
  const tidied: Span[] = [];
  let before = '\n';
  const add = (span: Span) => {
    const last = tidied.at(-1);
    if (last && sameStyle(last, span)) tidied[tidied.length - 1] = { ...last, text: last.text + span.text };
    else tidied.push(span);
  };
  for (const span of spans) {
    let { text } = span;
    if (text.includes('\n')) text = text.replace(/ *\n */g, '\n');
    if (before.endsWith(' ') || before.endsWith('\n')) text = text.replace(/^ +/, '');
    if (before.endsWith('\n')) text = text.replace(/^\n+/, '');
    if (text === '') continue;
    const last = tidied.at(-1);
    const isApart = isGlued(before, text, isHeading) || areButtons(last, span);
    if (isApart && !span.marks?.includes('code')) add({ text: ' ' });
    if (text.startsWith('\n') && last) tidied[tidied.length - 1] = { ...last, text: last.text.replace(/ +$/, '') };
    add({ ...span, text });
    before = text;
  }
  while (tidied.length > 0) {
    const last = tidied[tidied.length - 1];
    const text = last?.text.trimEnd() ?? '';
    if (last && text) {
      tidied[tidied.length - 1] = { ...last, text };
      break;
    }
    tidied.pop();
  }
  return tidied.filter((span) => span.text !== '');
};

/**
 * The words of a purified element as spans: links, marks and languages kept, white space collapsed, breaks as `\n`. `marks`
 * are those that all of it has.
 */
export const toSpans = (
  element: Element,
  base: string,
  { marks = [], isHeading = false }: { readonly marks?: readonly Mark[]; readonly isHeading?: boolean } = {},
): readonly Span[] => {
  const spans: Span[] = [];
  for (const child of element.childNodes) collect(child, { marks }, base, spans);
  return tidy(spans, isHeading);
};

/** A heading's words without the sign at their end that leads to the heading itself, a link or apart; that of C# stays. */
export const withoutOwnSign = (spans: readonly Span[]): readonly Span[] => {
  const [last, before] = [spans.at(-1), spans.at(-2)];
  if (!last || !ownSign.test(last.text)) return spans;
  const text = last.text.replace(ownSign, '');
  if (text !== '') return [...spans.slice(0, -1), { ...last, text }];
  if (!before || (last.href === undefined && /\S$/.test(before.text))) return spans;
  return [...spans.slice(0, -2), { ...before, text: before.text.trimEnd() }];
};
