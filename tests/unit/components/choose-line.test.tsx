// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { ChooseLine } from '@/components/choose-line';
import { all, click, named, show } from './show';

test('whoever finds another thing than the story reads the selection, or picks a block', () => {
  const [onSelection, onPick] = [vi.fn(), vi.fn()];
  show(<ChooseLine onSelection={onSelection} onPick={onPick} />);
  click(named('Read the selection'));
  click(named('Pick the block'));
  expect([onSelection, onPick].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('what cannot be done is not offered', () => {
  show(<ChooseLine onPick={vi.fn()} />);
  expect(all('button').map(({ textContent }) => textContent)).toEqual(['Pick the block']);
  show(<ChooseLine />);
  expect(all('.choose')).toEqual([]);
});
