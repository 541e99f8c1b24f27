/** Work in steps, each of them short: between two of them others may have their turn. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps in one go. */
export const atOnce = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** How long steps may follow one another before others have their turn: two frames, in milliseconds. */
const longestTurn = 32;

/** Everything else that waits comes first. A timer would be held back in a tab that nobody looks at. */
const othersFirst = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Does the steps one by one, so that the page can be scrolled meanwhile. Throws what a step throws. */
export const inTurns = async <Result>(steps: Steps<Result>): Promise<Result> => {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < longestTurn) continue;
    await othersFirst();
    since = performance.now();
  }
};
