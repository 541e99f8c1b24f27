// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Kept, useKeptHighlights } from '@/components/highlights/use-kept-highlights';
import { show } from '@/tests/unit/components/show';
import type { Highlight } from '@/utils/article/highlight';

const marked = (id: string): Highlight => ({ id, quotes: [], madeAt: '2026-11-28T05:00:00.000Z' });
const [bridge, river] = [marked('bridge'), marked('river')];

let kept: () => void;
let highlights: ReturnType<typeof useKeptHighlights>;

const Keeping = () => {
  highlights = useKeptHighlights({
    initial: [],
    keep: () =>
      new Promise<Kept>((resolve) => {
        kept = () => resolve({ kept: true });
      }),
    drop: vi.fn(),
    say: vi.fn(),
    onExport: vi.fn(),
    onCopyQuote: vi.fn(),
  });
  return null;
};

beforeEach(() => show(<Keeping />));

test('what somebody else marked is shown', async () => {
  await act(() => highlights.catchUp(async () => [river]));
  expect(highlights.highlights).toEqual([river]);
});

test('what was read before the reader marked something is read again, and takes nothing away', async () => {
  let answer: (kept: readonly Highlight[]) => void = vi.fn();
  const read = vi.fn(
    () =>
      new Promise<readonly Highlight[]>((resolve) => {
        answer = resolve;
      }),
  );
  const caughtUp = highlights.catchUp(read);
  await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
  await act(() => highlights.onKeep(bridge));
  await act(async () => kept());
  await act(async () => answer([river]));
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  expect(highlights.highlights).toEqual([bridge]);
  await act(async () => {
    answer([river, bridge]);
    await caughtUp;
  });
  expect(highlights.highlights).toEqual([river, bridge]);
});

test('nothing is read while something is not kept yet', async () => {
  await act(() => highlights.onKeep(bridge));
  const read = vi.fn(async () => [bridge, river]);
  const caughtUp = highlights.catchUp(read);
  await act(async () => undefined);
  expect(read).not.toHaveBeenCalled();
  await act(async () => {
    kept();
    await caughtUp;
  });
  expect(highlights.highlights).toEqual([bridge, river]);
});
