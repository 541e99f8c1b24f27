/** Goes to what comes after the one that is about to leave, or before it where it is the last. */
export const focusBeside = (all: Iterable<HTMLElement>, isLeaving: (each: HTMLElement) => boolean): void => {
  const list = [...all];
  const at = list.findIndex(isLeaving);
  (list[at + 1] ?? list[at - 1])?.focus({ preventScroll: true });
};
