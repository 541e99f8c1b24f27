// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { coversPage } from '@/utils/browser/consent-frame';

/** How much of the window a frame fills, from its upper left corner; jsdom lays nothing out. */
let share = { across: 1, down: 1 };
let onTop: (frame: Element) => Element | null = (frame) => frame;
const { elementFromPoint } = document;

beforeEach(() => {
  share = { across: 1, down: 1 };
  onTop = (frame) => frame;
  HTMLIFrameElement.prototype.getBoundingClientRect = () =>
    ({ left: 0, top: 0, right: innerWidth * share.across, bottom: innerHeight * share.down }) as DOMRect;
  document.elementFromPoint = () => onTop(document.querySelector('iframe') ?? document.body);
});
afterEach(() => {
  Reflect.deleteProperty(HTMLIFrameElement.prototype, 'getBoundingClientRect');
  document.elementFromPoint = elementFromPoint;
  document.body.replaceChildren();
});

const covers = (marks: Readonly<Record<string, string>>) => {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(marks)) frame.setAttribute(name, value);
  document.body.replaceChildren(frame);
  return coversPage();
};
const notice = { id: 'sp_message_iframe_1142' };

test.each([
  ['by its id', notice],
  ['by its title', { title: 'SP Consent Message' }],
  ['by its host', { src: 'https://cdn.privacy-mgmt.com/index.html' }],
  ['by its path', { src: 'https://paper.example/cmp/wall.html' }],
])('a large frame on top is a consent notice %s', (_, marks) => {
  expect(covers(marks)).toBe(true);
});

test('a frame of another kind is none, whatever its query carries along', () => {
  expect(covers({ src: 'https://ads.example/frame?gdpr=1&gdpr_consent=CPx' })).toBe(false);
  expect(covers({ src: 'https://video.example/embed/1', title: 'How the bridge turns' })).toBe(false);
});

test('a frame that is small, out of view or covered is in nobody’s way', () => {
  share = { across: 1, down: 0.2 };
  expect(covers(notice)).toBe(false);
  share = { across: 0, down: 0 };
  expect(covers(notice)).toBe(false);
  share = { across: 0.6, down: 0.5 };
  expect(covers(notice)).toBe(true);
  onTop = () => document.body;
  expect(covers(notice)).toBe(false);
});
