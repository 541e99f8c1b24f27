// @vitest-environment jsdom
import fc from 'fast-check';
import { cloneElement } from 'preact';
import { act as rendered } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type KeyRow, pressKey } from '@/components/keys';
import { usualSettings } from '@/utils/browser/settings';
import { ReadingView } from './reading-view';
import { all, click, named, one, press, show } from './show';

const act = vi.fn();
const rows: readonly KeyRow[] = [
  { keys: ['s'], does: 'keySave', act },
  { keys: ['?'], does: 'keyKeys', act },
  { keys: ['Escape'], does: 'keyLeave', act },
];
/** Whether a key press was taken, pressed on `target`. */
const taken = (init: KeyboardEventInit, single = true, target: Element = document.body) => {
  const event = new KeyboardEvent('keydown', { cancelable: true, bubbles: true, ...init });
  const listen = (heard: Event) => pressKey(rows, heard as KeyboardEvent, single);
  document.addEventListener('keydown', listen);
  target.dispatchEvent(event);
  document.removeEventListener('keydown', listen);
  return event.defaultPrevented;
};

test('a bound key acts, with Caps Lock too, and once while it is held down', () => {
  expect(taken({ key: 's' })).toBe(true);
  expect(taken({ key: 'S' })).toBe(true);
  act.mockClear();
  expect(taken({ key: 's', repeat: true })).toBe(true);
  expect(act).not.toHaveBeenCalled();
});

test('no key acts with a modifier, while composing, or in a field; and Tab is never taken', () => {
  const key = fc.constantFrom('s', '?', 'Escape');
  const modifier = fc.constantFrom('ctrlKey', 'metaKey', 'altKey', 'isComposing');
  fc.assert(fc.property(key, modifier, (key, modifier) => !taken({ key, [modifier]: true })));
  for (const name of ['input', 'textarea', 'select']) {
    const field = document.body.appendChild(document.createElement(name));
    expect(taken({ key: 's' }, true, field), name).toBe(false);
    field.remove();
  }
  expect(taken({ key: 'S', shiftKey: true })).toBe(false);
  expect([taken({ key: 'Tab' }), taken({ key: 'Tab', shiftKey: true }), taken({ key: 'Process' })]).toEqual([
    false,
    false,
    false,
  ]);
});

test('switched off, keys of one character do nothing, and Escape still leaves', () => {
  expect([taken({ key: 's' }, false), taken({ key: '?' }, false), taken({ key: 'Escape' }, false)]).toEqual([
    false,
    false,
    true,
  ]);
});

const events = { onSave: vi.fn(), onCopy: vi.fn(), onClose: vi.fn(), onRemovals: vi.fn(), onSettings: vi.fn() };
const page = (settings = usualSettings) => <ReadingView {...events} settings={settings} />;

test('the list of keys shows every key that is bound, each once, and Escape closes the list first', () => {
  show(page());
  press('?');
  const listed = all('.keys dl > div').map(({ textContent }) => textContent);
  expect(new Set(listed).size).toBe(listed.length);
  for (const row of ['1–5Go to key fact', 'JNext paragraph', 'SSave', '?This list', '+Larger', '0Usual size'])
    expect(listed).toContain(row);
  expect(one('#headline').closest('[inert]')).not.toBeNull();
  press('Escape');
  expect(all('.keys')).toEqual([]);
  expect(events.onClose).not.toHaveBeenCalled();
});

test('the list is a button too, and has the switch for keys of one character', () => {
  show(page());
  click(named('Keys'));
  click(one('.keys input'));
  expect(events.onSettings).toHaveBeenCalledWith({ ...usualSettings, singleKeys: false });
  press('Escape');
  show(page({ ...usualSettings, singleKeys: false }));
  expect(press('s')).toBe(false);
  expect(events.onSave).not.toHaveBeenCalled();
});

test('F goes through the key sentences in the order of the text, and round', () => {
  show(page());
  const points = all('.facts a').length;
  const order = Array.from({ length: points + 1 }, () => {
    press('f');
    return one('mark').id;
  });
  const inText = all('.text .source').map(({ id }) => id);
  const first = order.slice(0, points);
  expect(new Set(first).size).toBe(points);
  expect(first).toEqual(inText.filter((id) => first.includes(id)));
  expect(order[points]).toBe(order[0]);
});

test('plus, minus and 0 step through the sizes', () => {
  show(page());
  press('+');
  expect(events.onSettings).toHaveBeenLastCalledWith({ ...usualSettings, size: 21 });
  press('-');
  expect(events.onSettings).toHaveBeenLastCalledWith({ ...usualSettings, size: 19 });
  show(page({ ...usualSettings, size: 44 }));
  press('0');
  expect(events.onSettings).toHaveBeenLastCalledWith({ ...usualSettings, size: 20 });
});

test('P shows the page underneath while it is held or until the window is left, and only where there is one', () => {
  const isPeeking = () => one('.frame').classList.contains('is-peeking');
  show(page());
  expect([press('p'), isPeeking()]).toEqual([false, false]);
  for (const end of [new KeyboardEvent('keyup', { key: 'p', bubbles: true }), new Event('blur')]) {
    show(cloneElement(page(), { inDialog: true }));
    expect([press('p'), isPeeking()]).toEqual([true, true]);
    rendered(() => void window.dispatchEvent(end));
    expect(isPeeking()).toBe(false);
  }
});
