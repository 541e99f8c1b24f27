import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';

let root: HTMLElement;

beforeEach(() => {
  // jsdom lays nothing out, so it cannot scroll either.
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.scrollTo = vi.fn();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.clearAllMocks();
});

/** Shows a component in the page, or shows it anew. */
export const show = (component: ComponentChild): void => void act(() => render(component, root));

export const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

/** The first that fits; there must be one. */
export const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

/** The button or link of this name. */
export const named = (name: string): HTMLElement => {
  const found = all('button, a').find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
};

/** Presses as a mouse does: the focus comes first. */
export const click = (what: HTMLElement): void =>
  void act(() => {
    what.focus();
    what.click();
  });

/** Presses a key where the focus is; says whether somebody took it. */
export const press = (key: string): boolean => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void (document.activeElement ?? document.body).dispatchEvent(event));
  return event.defaultPrevented;
};
