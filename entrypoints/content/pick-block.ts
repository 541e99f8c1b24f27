import { t } from '@/utils/i18n';
import { openPickerFrame } from './picker-frame';

const hasText = (element: Element) => /\p{L}/u.test(element.textContent ?? '');

/** Words and what is set in a line with them are part of a block, not one. */
const isBlock = (element: Element) =>
  hasText(element) && !/^inline/.test(getComputedStyle(element).display) && element.getClientRects().length > 0;

const blockAround = (element: Element | null): Element | undefined => {
  for (let at = element; at && at.localName !== 'html'; at = at.parentElement) if (isBlock(at)) return at;
  return undefined;
};

const blocksIn = (element: Element | null | undefined): readonly Element[] =>
  [...(element?.children ?? [])].filter(isBlock);

/** Where an arrow key leads: out, in, or to a neighbour. */
const steps: Readonly<Record<string, (from: Element) => Element | undefined>> = {
  ArrowUp: (from) => (from.localName === 'body' ? undefined : blockAround(from.parentElement)),
  ArrowDown: (from) => blocksIn(from)[0],
  ArrowLeft: (from) => blocksIn(from.parentElement)[blocksIn(from.parentElement).indexOf(from) - 1],
  ArrowRight: (from) => blocksIn(from.parentElement)[blocksIn(from.parentElement).indexOf(from) + 1],
};

const pressed = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'touchstart', 'touchend'];

/**
 * Lets the reader choose a block of the page: an outline follows the pointer, a click takes what it is around; arrow keys
 * lead out, in and along, Enter takes, Escape leaves. The page hears none of it. `take` says whether a block was any good;
 * otherwise the choice goes on.
 */
export const pickBlock = (page: Document, take: (block: Element) => boolean): Promise<'taken' | 'left'> =>
  new Promise((resolve) => {
    let at = page.querySelector('main, article') ?? page.body;
    const frame = openPickerFrame(page, t('pickHint'));
    const listening = new AbortController();
    const end = (outcome: 'taken' | 'left') => {
      listening.abort();
      frame.remove();
      resolve(outcome);
    };
    const show = (block: Element | undefined) => {
      at = block ?? at;
      frame.show(at);
    };
    const choose = () => (take(at) ? end('taken') : frame.say(t('pickNothing')));
    const own = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const on = <E extends Event>(name: string, heard: (event: E) => void) =>
      window.addEventListener(name, (event) => heard(event as E), {
        capture: true,
        passive: false,
        signal: listening.signal,
      });

    on('pointermove', ({ clientX, clientY }: PointerEvent) =>
      show(blockAround(page.elementFromPoint(clientX, clientY))),
    );
    on('scroll', () => frame.show(at));
    on('resize', () => frame.show(at));
    for (const name of pressed)
      on(name, (event: MouseEvent) => {
        own(event);
        if (name !== 'click') return;
        show(blockAround(page.elementFromPoint(event.clientX, event.clientY)));
        choose();
      });
    on('keydown', (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step && event.key !== 'Enter' && event.key !== 'Escape') return;
      own(event);
      if (event.key === 'Escape') return end('left');
      if (!step) return choose();
      show(step(at));
      at.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      frame.show(at);
    });
    frame.show(at);
  });
