// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { savingMessage } from '@/components/saving-message';
import { Messages } from '@/components/toast';
import { all, click, named, one, show } from './show';

const onClose = vi.fn();
const act = vi.fn();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const hover = (name: 'pointerenter' | 'pointerleave') => one('.toast').dispatchEvent(new Event(name));

test('a toast leaves after six seconds, and waits while it is pointed at', async () => {
  show(<Messages message={{ kind: 'done', says: 'Put back' }} onClose={onClose} />);
  await vi.advanceTimersByTimeAsync(3_000);
  hover('pointerenter');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(onClose).not.toHaveBeenCalled();
  hover('pointerleave');
  await vi.advanceTimersByTimeAsync(6_100);
  expect(onClose).toHaveBeenCalledOnce();
});

test('a failure stays, is an alert, and offers a second way', async () => {
  const message = savingMessage({ problem: 'disk-full' }, { onUndo: act, onRetry: act, onExport: act });
  show(<Messages message={message} onClose={onClose} />);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onClose).not.toHaveBeenCalled();
  expect(one('[role="alert"]').textContent).toContain('The disk is full.');
  expect(all('button').map(({ textContent }) => textContent)).toEqual(['Try again', 'Export a file instead']);
  click(named('Export a file instead'));
  expect(act).toHaveBeenCalledOnce();
});

test('in a private window nothing is kept, and trying again is not offered', () => {
  const message = savingMessage({ problem: 'private' }, { onUndo: act, onRetry: act, onExport: act });
  expect(message.actions?.map(({ word }) => word)).toEqual(['Export a file instead']);
});
