import { allBelow, attributeOf, childrenOf, isElement, isText, localNameOf, textContentOf } from './dom';

const formulaClass = /(?:^|[\s_-])(?:math|latex|tex|katex|mwe-math)(?:$|[\s_-])/i;
/** What Wikipedia wraps every formula in. */
const wrapped = /^\{\\(?:displaystyle|textstyle)\s+(.*)\}$/s;

/** A formula in one line, without what only says how large it is drawn. */
export const tidyFormula = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(wrapped, (_, inside: string) => inside.trim());

const inBrackets = (words: string) => (words.length > 1 ? `(${words})` : words);

/** Deeper formulas are attacks. */
const deepest = 60;

/** Blanks, and signs that say how parts go together without being seen. */
const unseen = /[\s\u2061-\u2064]+/gu;

/** MathML in one line: `x^2`, `(a+b)/c`, `√2`, `∑_(i=1)^n`, `(1 2; 3 4)`. */
const inLine = (node: Node, depth = 0): string => {
  if (isText(node)) return node.data.replace(unseen, '');
  if (!isElement(node) || /^annotation/.test(localNameOf(node)) || depth > deepest) return '';
  const parts = childrenOf(node).map((child) => ({ says: inLine(child, depth + 1), isPart: isElement(child) }));
  const inner = parts.flatMap(({ says, isPart }) => (isPart ? [says] : []));
  const [first = '', second = '', third = ''] = inner;
  const all = parts.map(({ says }) => says).join('');
  switch (localNameOf(node)) {
    case 'mtable':
      return inner.join('; ');
    case 'mtr':
      return inner.join(' ');
    case 'mtext':
      return textContentOf(node) ?? '';
    case 'mfrac':
      return `${inBrackets(first)}/${inBrackets(second)}`;
    case 'msup':
      return `${first}^${inBrackets(second)}`;
    case 'msub':
    case 'munder':
      return `${first}_${inBrackets(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${first}_${inBrackets(second)}^${inBrackets(third)}`;
    case 'msqrt':
      return `√${inBrackets(all)}`;
    default:
      return all;
  }
};

/** What a `math` element says in one line: its TeX where the page gives it, else its own parts. */
export const formulaIn = (math: Element): string => {
  const tex = [...allBelow(math, 'annotation')].find((note) => /tex$/i.test(attributeOf(note, 'encoding') ?? ''));
  return tidyFormula((tex && textContentOf(tex)) ?? attributeOf(math, 'alttext') ?? inLine(math));
};

/** Whether a picture stands for a formula, which its `alt` then says in TeX. */
export const isFormula = (image: Element): boolean =>
  formulaClass.test(attributeOf(image, 'class') ?? '') && (attributeOf(image, 'alt') ?? '') !== '';
