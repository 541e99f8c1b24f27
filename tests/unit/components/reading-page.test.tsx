// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type Settings, usualSettings } from '@/utils/browser/settings';
import { ReadingView } from './reading-view';
import { all, click, named, one, press, show } from './show';

const events = { onSave: vi.fn(), onCopy: vi.fn(), onClose: vi.fn(), onRemovals: vi.fn() };

const Kept = ({ saved = false }: { readonly saved?: boolean }) => {
  const [settings, onSettings] = useState<Settings>(usualSettings);
  return (
    <ReadingView
      {...events}
      settings={settings}
      saved={saved}
      close={{ word: 'Close', name: 'Close reader', icon: 'close' }}
      onSettings={onSettings}
    />
  );
};

test('Escape closes the panel, then clears the mark, then leaves', () => {
  show(<Kept />);
  press('1');
  click(named('Appearance'));
  press('Escape');
  expect(all('.panel')).toEqual([]);
  expect(all('mark')).toHaveLength(1);
  press('Escape');
  expect(all('mark')).toEqual([]);
  expect(events.onClose).not.toHaveBeenCalled();
  press('Escape');
  expect(events.onClose).toHaveBeenCalledOnce();
});

test('theme, typeface and size hold at once; the system is followed by having no theme', () => {
  show(<Kept />);
  const page = one('.reading');
  expect(page.dataset.theme).toBeUndefined();
  press('a');
  click(one('input[value="sepia"]'));
  click(one('input[value="sans"]'));
  click(named('Larger'));
  expect(page.dataset.theme).toBe('sepia');
  expect(page.style.getPropertyValue('--reading-font')).toBe('var(--sans)');
  expect(page.style.getPropertyValue('--chosen-size')).toBe('calc(var(--unit) * 1.3125)');
  expect(one('output').textContent).toBe('21 px');
});

test('the smallest and the largest size end the steps', () => {
  show(<Kept />);
  press('a');
  for (let step = 0; step < 12; step += 1) click(named('Smaller'));
  expect([one('output').textContent, named('Smaller').ariaDisabled]).toEqual(['15 px', 'true']);
  expect(document.activeElement).toBe(named('Smaller'));
});

test('lines, letters, alignment and toning hold at once, and go back to usual together', () => {
  show(<Kept />);
  const page = one('.reading');
  const usual = page.getAttribute('style');
  press('a');
  for (const name of ['Line height', 'Line length', 'Letter spacing'])
    click(one(`[role="group"][aria-label="${name}"] [aria-label="Larger"]`));
  click(one('input[value="justified"]'));
  click(one('input[name="toning"]'));
  expect(page.style.getPropertyValue('--reading-leading')).toBe('1.75');
  expect(page.style.getPropertyValue('--reading-measure')).toBe('38');
  expect(page.style.getPropertyValue('--letter-spacing')).toBe('0.02em');
  expect(page.style.getPropertyValue('--toning')).toBe('none');
  expect(page.dataset.alignment).toBe('justified');
  expect(all('output').map(({ textContent }) => textContent)).toEqual(['20 px', '1.75', '115%', '2%']);

  click(named('Back to usual'));
  expect(page.getAttribute('style')).toBe(usual);
  expect(page.dataset.alignment).toBeUndefined();
  expect(named('Back to usual').ariaDisabled).toBe('true');
});

test('an installed font is taken by its name alone, pictures stay away when nobody wants them, and lines stand out', () => {
  show(<Kept />);
  const page = one('.reading');
  expect(all('.text img')).not.toHaveLength(0);
  press('a');
  click(one('input[value="own"]'));
  const field = one('.own-font input') as HTMLInputElement;
  field.value = 'Comic Neue"; } * { display: none';
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  expect(page.style.getPropertyValue('--reading-font')).toBe('"Comic Neue    display none", var(--serif)');
  field.focus();
  press('Escape');
  expect(document.activeElement).toBe(one('.panel--looks'));
  click(one('input[name="pictures"]'));
  expect(all('.text img')).toEqual([]);
  click(one('input[name="lineFocus"]'));
  expect(all('.line-focus')).toHaveLength(1);
  click(named('Back to usual'));
  expect([all('.line-focus').length, page.style.getPropertyValue('--reading-font')]).toEqual([0, 'var(--serif)']);
  expect(all('.text img')).not.toHaveLength(0);
});

test('a saved article says so, on the bar and in the dock', () => {
  show(<Kept saved />);
  expect(all('button').filter(({ textContent }) => textContent === 'Saved')).toHaveLength(2);
});

test('while the list of removed blocks is open, nothing behind it can be reached', () => {
  show(<Kept />);
  press('r');
  expect(one('#headline').closest('[inert]')).not.toBeNull();
  click(named('Done'));
  expect(one('#headline').closest('[inert]')).toBeNull();
});
