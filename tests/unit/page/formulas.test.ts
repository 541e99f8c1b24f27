// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { takeSnapshot } from '@/utils/page/snapshot';
import { base, blocksOf, copyOf, markupOf, parse } from './read-html';

const square = '<msup><mi>x</mi><mn>2</mn></msup>';

test.each([
  [
    'its TeX',
    `<math><semantics><mrow>${square}</mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math>`,
    'x^2',
  ],
  ['the text it offers', `<math alttext="{\\displaystyle x^{2}}">${square}</math>`, 'x^{2}'],
  ['a power', `<math>${square}</math>`, 'x^2'],
  ['an index', '<math><msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub></math>', 'x_(i+1)'],
  ['both', '<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>', 'x_1^2'],
  ['a power of nothing', '<math><msup><mrow></mrow> <mn>14</mn></msup><mi>C</mi></math>', '^(14)C'],
  ['a fraction', '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac></math>', '(a+b)/c'],
  [
    'a sum with its limits',
    '<math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi></math>',
    '∑_(i=1)^ni',
  ],
  ['what stands below', '<math><munder><mo>lim</mo><mi>n</mi></munder></math>', 'lim_n'],
  [
    'rows and words',
    '<math><mtable><mtr><mtd><mi>a</mi></mtd> <mtd><mo>=</mo><mn>1</mn></mtd></mtr><mtr><mtd><mtext>if so</mtext></mtd></mtr></mtable></math>',
    'a =1; if so',
  ],
  ['no sign that nobody sees', '<math><mi>f</mi><mo>&#x2061;</mo><mi>x</mi><mo>&#x2062;</mo><mi>y</mi></math>', 'fxy'],
  ['a root', '<math><msqrt><mn>2</mn></msqrt> <mo>=</mo> <mi>y</mi></math>', '√2=y'],
  [
    'what a picture of it says',
    '<img class="mwe-math-fallback-image-inline" src="/f.svg" alt="{\\displaystyle y}">',
    'y',
  ],
])('a formula is kept in its line: %s', (_, html, formula) => {
  expect(blocksOf(`<p>Then ${html} holds for every lock.</p>`)[0]?.spans).toEqual([
    { text: 'Then ' },
    { text: formula, marks: ['code'] },
    { text: ' holds for every lock.' },
  ]);
});

test('what KaTeX draws beside it is not said again', () => {
  const drawn = '<span class="katex-html" aria-hidden="true"><span>x</span><span>2</span></span>';
  expect(
    copyOf(`<p>Then <span class="katex"><span class="katex-mathml"><math>${square}</math></span>${drawn}</span>.</p>`),
  ).toBe('<p>Then <span class="katex"><span class="katex-mathml"><code>x^2</code></span></span>.</p>');
});

test('one without bottom ends', () => {
  const page = parse('<p>A <math><mi>y</mi></math></p>');
  let inner: Element | null = page.querySelector('math');
  for (let depth = 0; depth < 1_000 && inner; depth += 1)
    inner = inner.appendChild(page.createElementNS(inner.namespaceURI, 'mrow'));
  inner?.append('x');
  expect(markupOf(takeSnapshot(page, base))).toBe('<p>A <code>y</code></p>');
});

test('hidden and empty formulas are none', () => {
  expect(copyOf('<p>A <math></math><span hidden><math><mi>x</mi></math></span>b</p>')).toBe('<p>A b</p>');
});

test('emoji that a site shows as pictures stay in their line, other pictures stand by themselves', () => {
  const shown = (alt: string) => blocksOf(`<p>Well <img src="/a.svg" alt="${alt}"> done.</p>`).length;
  expect(blocksOf('<p>Well <img class="emoji" src="/1f44d.svg" alt="👍🏽"> done.</p>')[0]?.spans).toEqual([
    { text: 'Well 👍🏽 done.' },
  ]);
  expect(['🇩🇰', '👩‍🚒', '❤️'].map(shown)).toEqual([1, 1, 1]);
  expect(['2', '', 'A heart ❤️'].map(shown)).toEqual([3, 3, 3]);
});
