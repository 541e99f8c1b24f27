// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { saidIn } from './read-html';

test('of code beside its numbers is the code', () => {
  const numbered = (numbers: string) =>
    `<table role="presentation"><tr><td><pre>${numbers}</pre></td><td><pre>a\nb</pre></td></tr></table>`;
  expect(saidIn(numbered('<span>1\n</span><span>2\n</span>'))).toEqual([['code', 'a\nb']]);
  expect(saidIn(numbered(' 9\n10'))).toEqual([['code', 'a\nb']]);
  expect(saidIn(numbered('1'))).toEqual([['code', 'a\nb']]);
});

test.each([
  ['Pygments', '<pre><span class="linenos">1</span>if a:\n<span class="linenos">2</span>  b()\n</pre>'],
  ['Hugo', '<pre><code><span class="ln">1</span>if a:\n<span class="ln">2</span>  b()\n</code></pre>'],
  [
    'Rouge',
    '<pre><table><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n</pre></td><td><pre>if a:\n  b()\n</pre></td></tr></table></pre>',
  ],
  [
    'SyntaxHighlighter',
    '<table><tr><td class="gutter"><div>1</div><div>2</div></td><td class="code"><div>if a:</div><div><code>&nbsp;&nbsp;</code><code>b()</code></div></td></tr></table>',
  ],
  [
    'Crayon',
    '<table><tr><td class="crayon-nums"><div><div>1</div><div>2</div></div></td><td class="crayon-code"><div><div>if a:</div><div>&nbsp; b()</div></div></td></tr></table>',
  ],
  [
    'a gist',
    '<table><tr><td class="blob-num"></td><td class="blob-code">if a:</td></tr><tr><td class="blob-num"></td><td class="blob-code">  b()</td></tr></table>',
  ],
  ['copy button', '<pre><button>Copy</button><code>if a:\n  b()</code></pre>'],
])('code comes without what stands beside it: %s', (_, html) => {
  expect(saidIn(html).filter(([kind]) => kind === 'code')).toEqual([['code', 'if a:\n  b()']]);
});

test('cells that are narrow or numbers make no code', () => {
  const table = '<table><tr><td class="num">1</td><td>a</td></tr><tr><td class="gutter"></td><td>b</td></tr></table>';
  expect(saidIn(table).map(([kind]) => kind)).toEqual(['table']);
  const codes =
    '<tr><td class="num">4</td><td class="zip-code">1011</td></tr><tr><td class="num">9</td><td class="zip-code">1012</td></tr>';
  expect(saidIn(`<table>${codes}</table>`).map(([kind]) => kind)).toEqual(['table']);
  expect(saidIn('<pre class="line-numbers">10\n20</pre>')).toEqual([['code', '10\n20']]);
  expect(saidIn('<pre>a <span class="number">1</span></pre>')).toEqual([['code', 'a 1']]);
});

test('code keeps its blanks and line breaks, however the page makes them', () => {
  expect(saidIn('<pre>\nif (a) {\n\n  b()\n}\n\n</pre>')).toEqual([['code', 'if (a) {\n\n  b()\n}']]);
  expect(saidIn('<pre><code>a<br>  b</code></pre>')).toEqual([['code', 'a\n  b']]);
  expect(saidIn('<pre>7\n9</pre><pre>42</pre>')).toHaveLength(2);
  expect(saidIn('<pre><div>a</div><div>  b</div></pre>')).toEqual([['code', 'a\n  b']]);
});
