// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { blockFrom, draftFrom, prose } from '@/tests/support/block-from';
import type { Article } from '@/utils/article/article';
import { ReadingView } from './reading-view';
import { click, named, one, show } from './show';

const read: Article = {
  ...draftFrom([
    ...[...prose, ...prose].map((text) => blockFrom(text, ['story'])),
    blockFrom('Our choir sings on Friday', ['choir', 'story']),
    blockFrom('Also read: The ferry', ['more', 'story']),
  ]),
  removals: [{ at: { block: 5 }, reason: 'related', rule: 'origin' }],
  facts: [],
};
const unteach = vi.fn();
const book = { teach: vi.fn(() => unteach), forget: vi.fn(() => unteach) };
let latest: Article;

const Kept = ({ from, isSaved = false }: { readonly from: Article; readonly isSaved?: boolean }) => {
  const [article, setArticle] = useState(from);
  latest = article;
  return (
    <ReadingView
      article={article}
      book={isSaved ? undefined : book}
      unused={2}
      onRemovals={(removals) => setArticle({ ...article, removals })}
    />
  );
};

beforeEach(() => {
  vi.clearAllMocks();
  show(<Kept from={read} />);
});

test('what is hidden is hidden on the site, until Undo takes both back', () => {
  click(named('Hide this too: Our choir sings on Friday'));
  expect(book.teach).toHaveBeenCalledExactlyOnceWith([{ site: 'paper.example', does: 'hide', box: 'choir' }]);
  expect(one('.toast').textContent).toContain('Hidden on this site');
  click(named('Undo'));
  expect(unteach).toHaveBeenCalledOnce();
  expect(latest).toEqual(read);
});

test('it can be kept to this page', () => {
  click(named('Hide this too: Our choir sings on Friday'));
  click(named('Only on this page'));
  expect(unteach).toHaveBeenCalledOnce();
  expect(latest.removals).toHaveLength(2);
});

test('what could be story elsewhere is hidden here alone, and that is said', () => {
  click(named(`Hide this too: ${prose[0].slice(0, 60)}`));
  expect(book.teach).not.toHaveBeenCalled();
  expect(one('.toast').textContent).toContain('Hidden on this page only');
});

test('what is put back is kept on the site', () => {
  click(named('Put back: Also read: The ferry'));
  expect(book.teach).toHaveBeenCalledExactlyOnceWith([{ site: 'paper.example', does: 'keep', box: 'more' }]);
  expect(one('.toast').textContent).toContain('Put back on this site');
});

test('putting back what a rule of the reader hid ends the rule', () => {
  show(<Kept key="again" from={{ ...read, removals: [{ at: { block: 4 }, reason: 'site', rule: 'reader/site' }] }} />);
  expect(one('.ghost summary').textContent).toBe('Hidden by you on this site · 1 line');
  click(named('Put back: Our choir sings on Friday'));
  expect(book.forget).toHaveBeenCalledExactlyOnceWith([{ site: 'paper.example', does: 'keep', box: 'choir' }]);
  expect(book.teach).not.toHaveBeenCalled();
});

const mixed: Article = {
  ...read,
  removals: [{ at: { block: 4 }, reason: 'site', rule: 'reader/site' }, ...read.removals],
};
const choir = { site: 'paper.example', does: 'keep', box: 'choir' };
const more = { ...choir, box: 'more' };

test('all of it put back at once teaches nothing, unless the reader says that the whole site is meant', () => {
  show(<Kept key="all" from={mixed} />);
  click(named('2 removed'));
  click(named('Put all back'));
  expect(latest.removals).toEqual([]);
  expect([book.teach.mock.calls, book.forget.mock.calls]).toEqual([[], []]);
  click(named('On the whole site'));
  expect([book.teach.mock.calls, book.forget.mock.calls]).toEqual([[[[more]]], [[[choir]]]]);
  expect(one('.toast').textContent).toContain('Put back on this site');
  click(named('Undo'));
  expect(unteach).toHaveBeenCalledTimes(2);
  expect(latest).toEqual(mixed);
});

test('in a saved copy nothing is taught, and nothing is said of the site', () => {
  show(<Kept key="saved" from={mixed} isSaved />);
  click(named('Put back: Our choir sings on Friday'));
  expect(one('.toast').textContent).toBe('Put backUndo');
  click(named('Hide this too: Our choir sings on Friday'));
  expect(one('.toast').textContent).toBe('Put away by youUndo');
  click(named('2 removed'));
  click(named('Put all back'));
  expect(one('.toast').textContent).toBe('2 put backUndo');
  expect(book.teach).not.toHaveBeenCalled();
});

test('rules that were not used are counted, with the reason', () => {
  expect(one('.opening').textContent).toContain('2 rules of yours for this site were not used');
});
