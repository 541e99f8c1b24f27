import type { WordKey } from '@/utils/i18n';

/** What a key does on a view. The list of keys shows the very rows that are bound, so it cannot lie. */
export interface KeyRow {
  /** By `KeyboardEvent.key`; letters small. */
  readonly keys: readonly string[];
  /** How the keys are written in the list, where it is not key by key: `1–5`. */
  readonly shown?: string;
  /** What the list says the key does. */
  readonly does: WordKey;
  /** Held down, it does so again and again. */
  readonly repeats?: boolean;
  /** Answers `false` where there is nothing to do now: the key is left to others. */
  readonly act: (key: string) => unknown;
}

/** Keys that are a single character: speech input and stray touches press them too, so they can be switched off. */
const isCharacter = (key: string) => key.length === 1;

const takesText = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

const isTyping = (target: EventTarget | null) => target instanceof Element && target.matches(takesText);

/** A capital letter is Shift and a key, and with a modifier a key is not ours. Caps Lock is no modifier. */
const nameOf = ({ key, shiftKey }: KeyboardEvent) =>
  !isCharacter(key) || (shiftKey && /\p{Lu}/u.test(key)) ? key : key.toLowerCase();

/**
 * Lets the first row that is bound to a key act. Never while typing or composing, never with a modifier: those belong to
 * the browser, and so does Tab, which no row may bind. `single`: whether keys of one character are on (WCAG 2.1.4).
 */
export const pressKey = (rows: readonly KeyRow[], event: KeyboardEvent, single = true): void => {
  const { ctrlKey, metaKey, altKey, target, isComposing, defaultPrevented, repeat } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented || isTyping(target)) return;
  const name = nameOf(event);
  if (isCharacter(name) && !single) return;
  const row = rows.find(({ keys }) => keys.includes(name));
  if (!row) return;
  // A key held down keeps on pressing, which neither saves twice nor opens and closes.
  if (repeat && !row.repeats) event.preventDefault();
  else if (row.act(name) !== false) event.preventDefault();
};
