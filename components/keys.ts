/** What keys do, by the key's name. Whoever answers `false` leaves the key to others. */
export type Keys = Readonly<Record<string, () => unknown>>;

const takesText = 'input:not([type="radio"]), textarea, select, [contenteditable]';

/** Single keys of our own surfaces. Never while typing, never with a modifier: those belong to the browser. */
export const pressKey = (keys: Keys, event: KeyboardEvent): void => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
  if (target instanceof Element && target.matches(takesText)) return;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const act = Object.hasOwn(keys, name) ? keys[name] : undefined;
  if (act && act() !== false) event.preventDefault();
};
