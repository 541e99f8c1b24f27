import type { Json, Root, Surface } from './browser';

/** A function as source that stands on its own: bundlers wrap inner functions in a `__name` that browsers do not have. */
export const sourceOf = (run: (...args: never[]) => unknown) => `((__name) => (${run}))((named) => named)`;

/** Runs `run` inside a surface, with its document or shadow root. It can use nothing from outside its own body. */
export const evaluate = async <Result, Args extends readonly Json[]>(
  surface: Surface,
  run: (root: Root, ...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> => (await surface.call(sourceOf(run), args)) as Result;
