// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { PopupPage } from '@/components/popup-page';
import { inventedArticle } from '@/tests/support/invented-article';
import type { Article } from '@/utils/article/article';
import type { PopupView } from '@/utils/browser/popup-view';
import { usualSettings } from '@/utils/browser/settings';
import { all, click, named, one, press, show } from './show';

const events = {
  onReader: vi.fn(),
  onSave: vi.fn(),
  onCopy: vi.fn(),
  onLibrary: vi.fn(),
  onSettings: vi.fn(),
  onView: vi.fn(),
};

/** A popup that keeps what is put back, as its entrypoint does. */
const Kept = ({ article: first, view }: { readonly article: Article; readonly view?: PopupView }) => {
  const [article, setArticle] = useState(first);
  return (
    <PopupPage
      {...events}
      article={article}
      minutes={3}
      site="paper.example"
      pictureSource={() => undefined}
      settings={usualSettings}
      saved={false}
      view={view}
      onRemovals={(removals) => setArticle({ ...article, removals })}
    />
  );
};

const open = (article: Article = inventedArticle) => show(<Kept article={article} />);
const sentence = 'Work on the wall took four months and cost 12 million crowns.';

test('a fact leads to its sentence, marks it and moves the focus there', () => {
  open();
  click(one('#f1'));
  expect(one('#f1').getAttribute('aria-current')).toBe('true');
  expect(all('mark').map(({ textContent }) => textContent)).toEqual([`${sentence}Back to fact 1`]);
  expect(document.activeElement).toBe(one('mark'));
});

test('a fact says which paragraph it stands in, beside a point and as the description of its link', () => {
  open();
  expect(one('#f1 [data-whence]').dataset.whence).toBe('Paragraph 1');
  expect(all('.facts a').map(({ title }) => title)).toEqual(['Paragraph 1', 'Paragraph 7']);
});

test('another fact moves the mark, and the chip leads back to the fact it came from', () => {
  open();
  click(one('#f1'));
  click(one('#f2'));
  expect(all('mark')).toHaveLength(1);
  click(named('Back to fact 2'));
  expect(all('mark')).toEqual([]);
  expect(document.activeElement).toBe(one('#f2'));
});

test('who, when, where and figures lead to the sentence they stand in', () => {
  open();
  const [who] = all('.gist a');
  if (who) click(who);
  expect(one('mark').textContent).toBe(
    'The harbour of Orlen was opened on Monday by Ada Lindqvist, the mayor.Back to the facts',
  );
});

test('keys open facts, lead back, clear the mark, and leave alone what is not theirs', () => {
  open();
  expect(press('2')).toBe(true);
  expect(document.activeElement).toBe(one('mark'));
  expect(press('Backspace')).toBe(true);
  expect(document.activeElement).toBe(one('#f2'));
  expect(press('Backspace')).toBe(false);
  press('1');
  expect(press('Escape')).toBe(true);
  expect(all('mark')).toEqual([]);
  expect(press('Escape')).toBe(false);
  press('s');
  press('c');
  expect(events.onSave).toHaveBeenCalledOnce();
  expect(events.onCopy).toHaveBeenCalledOnce();
});

test('the list names every removed block with its reason and rule', () => {
  open();
  click(named('3 removed'));
  expect(one('#removed-title').textContent).toBe('3 blocks removed');
  expect(all('#removed-list li').map((row) => row.textContent)).toEqual([
    'Repeated headlineBy rule: repetitionHarbour of Orlen opens againPut back',
    'Also readBy rule: language/enAlso read: The ferry that nobody wantedPut back',
    'NewsletterBy rule: language/enSign up for the morning letterPut back',
  ]);
  expect(document.activeElement).toBe(one('[role="dialog"]'));
  press('Escape');
  expect(all('#removed-list')).toEqual([]);
});

test('putting one back shows it at once, updates every count, keeps the focus in the list, and can be undone', () => {
  open();
  click(named('3 removed'));
  click(named('Put back: Sign up for the morning letter'));
  expect(one('#removed-title').textContent).toBe('2 blocks removed');
  expect(all('.text > div > p').map(({ textContent }) => textContent)).toContain('Sign up for the morning letter');
  expect(named('2 removed')).toBeDefined();
  expect(document.activeElement).toBe(named('Done'));
  click(named('Undo'));
  expect(named('3 removed')).toBeDefined();
});

test('putting all back closes the list, and the focus is not lost with what opened it', () => {
  open();
  click(named('3 removed'));
  click(named('Put all back'));
  expect(all('#removed-list, .ghost')).toEqual([]);
  expect(one('[role="status"]').textContent).toBe('3 put backUndo');
  expect(document.activeElement).toBe(one('.popup'));
});

test('an article without facts says so', () => {
  open({ ...inventedArticle, facts: [] });
  expect(one('.key-facts').textContent).toBe('Key factsToo short for key facts. The whole article is below.');
});

test('it is told how the popup is left, and laid out so it is the same again', () => {
  vi.useFakeTimers();
  const left = () => {
    act(() => void vi.runAllTimers());
    return events.onView.mock.lastCall?.[0];
  };
  open();
  expect(left()).toEqual({ place: undefined, fact: undefined, markers: [], list: undefined });
  const marker = one('.ghost');
  marker.setAttribute('open', '');
  click(one('#f2'));
  press('r');
  const view = left();
  expect(view).toEqual({ place: undefined, fact: 'f2', markers: [marker.dataset.blocks], list: 'removed' });

  act(() => show(null));
  show(<Kept article={inventedArticle} view={view} />);
  expect(left()).toEqual(view);
  expect(one('#removed-list')).toBeDefined();
  press('Escape');
  press('Backspace');
  expect(document.activeElement).toBe(one('#f2'));
  vi.useRealTimers();
});

test('what is no longer there is left alone', () => {
  show(
    <Kept
      article={{ ...inventedArticle, facts: [] }}
      view={{ place: { begins: 'Nosuchwords', share: 0.5 }, fact: 'f2', markers: ['99'], list: undefined }}
    />,
  );
  expect(all('mark, .ghost[open], [role="dialog"]')).toEqual([]);
});
