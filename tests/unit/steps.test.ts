import { expect, test, vi } from 'vitest';
import { atOnce, inTurns, type Steps } from '@/utils/steps';

/** Steps that take as long as they say, by a clock that nothing else moves. */
function* work(steps: number, milliseconds = 0): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    clock += milliseconds;
    yield;
  }
  return steps;
}
let clock = 0;
vi.spyOn(performance, 'now').mockImplementation(() => clock);

test('steps come to the same in one go and in turns', async () => {
  expect(atOnce(work(5))).toBe(5);
  expect(await inTurns(work(5))).toBe(5);
});

test('what waits has its turn between long steps, and none between short ones', async () => {
  const othersDuring = async (steps: Steps<number>) => {
    let [turns, isOver] = [0, false];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      if (!isOver) port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    await inTurns(steps);
    isOver = true;
    port1.close();
    return turns;
  };
  expect(await othersDuring(work(6, 40))).toBeGreaterThan(3);
  expect(await othersDuring(work(100, 0.1))).toBe(0);
});

test('what a step throws comes out', async () => {
  function* failing(): Steps<number> {
    yield;
    throw new Error('no such page');
  }
  expect(() => atOnce(failing())).toThrow('no such page');
  await expect(inTurns(failing())).rejects.toThrow('no such page');
});
