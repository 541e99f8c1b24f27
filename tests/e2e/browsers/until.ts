import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until there is an answer; `what` names it when there is none within `limit` milliseconds. */
export const until = async <T>(what: string, ask: () => Promise<T | undefined>, limit = 10_000): Promise<T> => {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s for ${what}.`);
    await sleep(50);
  }
};
