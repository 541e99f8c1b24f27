import type { Root, Surface } from '@/tests/e2e/browsers/browser';
import { evaluate } from '@/tests/e2e/browsers/evaluate';
import { until } from '@/tests/e2e/browsers/until';

/** What stands for a role in our own pages. */
const roles = {
  button: 'button, summary, [role=button]',
  link: 'a[href]',
  searchbox: 'input[type=search], [role=searchbox]',
  radio: 'input[type=radio], [role=radio]',
  region: 'section, [role=region]',
  group: '[role=group], fieldset, dl',
  heading: 'h1, h2, h3, h4, h5, h6',
  dialog: 'dialog, [role=dialog], [popover]',
  alert: '[role=alert]',
  status: '[role=status]',
} as const;

/** A control as a person would ask for it: a CSS selector, or a role and a name; inside `within` only. */
export type Target =
  | string
  | { readonly role: keyof typeof roles; readonly name?: string | RegExp; readonly within?: string };

/** A control that is on the screen: what it says, and where it is in CSS pixels. */
export interface Found {
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly enabled: boolean;
  readonly pressed: string | null;
  readonly current: string | null;
  /** Whether a press at `x`, `y` would reach it. */
  readonly reachable: boolean;
}

/** Runs inside the browser: everything shown that `css` finds and whose accessible name matches, in document order. `scroll` brings the first into view. */
const findInPage = (root: Root, css: string, source: string, flags: string, scroll: boolean): Found[] => {
  const page = root.ownerDocument ?? (root as Document);
  const { Element, HTMLElement, HTMLInputElement, SVGElement, Node } = page.defaultView ?? window;
  const spoken = (node: Node): string => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
    if (node.getAttribute('aria-hidden') === 'true' || node instanceof SVGElement) return '';
    return [...node.childNodes].map(spoken).join(' ');
  };
  const byIds = (ids: string) => ids.split(/\s+/).map((id) => root.querySelector(`[id="${id}"]`)?.textContent ?? '');
  const nameOf = (control: Element) => {
    const label = control.getAttribute('aria-label');
    const labelledBy = control.getAttribute('aria-labelledby');
    const outer = control.closest('label') ?? (control.id ? root.querySelector(`label[for="${control.id}"]`) : null);
    const placeholder = control.getAttribute('placeholder');
    const name = labelledBy
      ? byIds(labelledBy).join(' ')
      : (label ?? (outer ? spoken(outer) : (placeholder ?? spoken(control))));
    return name.replace(/\s+/g, ' ').trim();
  };
  const isShown = (control: Element) =>
    control.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    control.getClientRects().length > 0;
  const wanted = new RegExp(source, flags);
  return [...root.querySelectorAll(css)]
    .filter((control) => isShown(control.closest('label') ?? control) && wanted.test(nameOf(control)))
    .map((control, index) => {
      const place = control instanceof HTMLInputElement ? (control.closest('label') ?? control) : control;
      if (scroll && index === 0) place.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = place.getClientRects()[0] ?? place.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const hit = root.elementFromPoint(x, y);
      return {
        name: nameOf(control),
        text: (control instanceof HTMLElement ? control.innerText : (control.textContent ?? '')).trim(),
        x,
        y,
        enabled: !control.matches(':disabled, [aria-disabled=true]'),
        pressed: control.getAttribute('aria-pressed'),
        current: control.getAttribute('aria-current'),
        reachable: hit !== null && (place.contains(hit) || hit.contains(place)),
      };
    });
};

const exactly = (name: string) => `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;

const queryOf = (target: Target) => {
  if (typeof target === 'string') return { css: target, source: '', flags: '' };
  const { role, name = /(?:)/, within } = target;
  const selectors = roles[role].split(', ').map((selector) => (within ? `${within} ${selector}` : selector));
  const pattern = typeof name === 'string' ? new RegExp(exactly(name), 'i') : name;
  return { css: selectors.join(', '), source: pattern.source, flags: pattern.flags };
};

const wordsFor = (target: Target) =>
  typeof target === 'string' ? target : `${target.role} ${target.name ?? ''} ${target.within ?? ''}`.trim();

/** Everything on the screen that fits, now; nothing while a page is just loading, of which Firefox says null. */
export const findAll = async (surface: Surface, target: Target, scroll = false): Promise<Found[]> => {
  const { css, source, flags } = queryOf(target);
  return (await evaluate(surface, findInPage, css, source, flags, scroll)) ?? [];
};

/** The first that fits, once it is there. */
export const find = (surface: Surface, target: Target): Promise<Found> =>
  until(wordsFor(target), async () => (await findAll(surface, target))[0]);

/** Whether anything that fits is on the screen now. */
export const isShown = async (surface: Surface, target: Target): Promise<boolean> =>
  (await findAll(surface, target)).length > 0;

/** The text a person sees in the first that fits, once it is there. */
export const textOf = async (surface: Surface, target: Target): Promise<string> => (await find(surface, target)).text;

/** Presses the first that fits with the mouse, once it can be reached. */
export const click = async (surface: Surface, target: Target): Promise<void> => {
  const place = await until(`${wordsFor(target)} to be pressable`, async () => {
    if (!(await findAll(surface, target))[0]) return undefined;
    const [first] = await findAll(surface, target, true);
    return first?.enabled && first.reachable ? first : undefined;
  });
  await surface.clickAt(place.x, place.y);
};
