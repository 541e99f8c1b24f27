import tokens from '@/components/look/tokens.css?inline';
import css from './picker.css?inline';
import { wearStyles } from './wear-styles';

/** What lies over a page while an element of it is being chosen. */
export interface PickerFrame {
  /** Draws the outline around an element, and says its opening words to those who do not see it. */
  show(element: Element): void;
  say(words: string): void;
  remove(): void;
}

/** How much of an element is read out. */
const short = 80;

/** The outline and the line of words, in a closed shadow root that no pointer reaches; the page itself is not touched. */
export const openPickerFrame = (page: Document, words: string): PickerFrame => {
  const cover = page.createElement(`x-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`);
  const root = cover.attachShadow({ mode: 'closed' });
  wearStyles(root, [tokens, css].join('\n'));
  const [outline, bar, opening] = ['div', 'p', 'p'].map((name) => root.appendChild(page.createElement(name)));
  outline?.classList.add('outline');
  bar?.setAttribute('role', 'status');
  opening?.setAttribute('role', 'status');
  opening?.classList.add('opening');
  page.documentElement.append(cover);
  const say = (text: string) => {
    if (bar) bar.textContent = text;
  };
  say(words);
  return {
    say,
    show(element) {
      const { left, top, width, height } = element.getBoundingClientRect();
      outline?.style.setProperty('translate', `${left}px ${top}px`);
      outline?.style.setProperty('inline-size', `${width}px`);
      outline?.style.setProperty('block-size', `${height}px`);
      if (opening) opening.textContent = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, short);
    },
    remove: () => cover.remove(),
  };
};
