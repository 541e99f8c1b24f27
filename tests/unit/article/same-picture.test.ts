import { describe, expect, test } from 'vitest';
import { pictureKey, pictureName } from '@/utils/article/same-picture';

const site = 'https://paper.example/pictures';

describe('a picture is the same', () => {
  test.each([
    ['in another size', `${site}/bridge-300x200.jpg`, `${site}/bridge.jpg`],
    ['in a shop’s size', `${site}/bridge_480x480.png?v=17`, `${site}/bridge.png?v=17`],
    ['cut down by its site', `${site}/bridge-scaled.jpg`, `${site}/bridge-1024x683.jpg`],
    ['asked for in another size', `${site}/bridge.jpg?w=300&quality=80`, `${site}/bridge.jpg?w=1200&fm=webp`],
  ])('%s', (_, one, other) => {
    expect(pictureKey(one)).toBe(pictureKey(other));
  });
});

describe('a picture is another', () => {
  test.each([
    ['by its name', `${site}/bridge-2.jpg`, `${site}/bridge-3.jpg`],
    ['by its place', `${site}/monday/bridge.jpg`, `${site}/tuesday/bridge.jpg`],
    ['by what is asked of its server', `${site}/chart.png?city=orlen&w=300`, `${site}/chart.png?city=sallow&w=300`],
    ['where all of the address is a question', `${site}/show?url=a.jpg&w=300`, `${site}/show?url=b.jpg&w=300`],
  ])('%s', (_, one, other) => {
    expect(pictureKey(one)).not.toBe(pictureKey(other));
  });
});

test.each([
  [`${site}/bridge-at-dawn-1024x683.jpg?w=300`, 'bridge-at-dawn'],
  ['https://cdn.example/_next/image?url=https%3A%2F%2Fpaper.example%2Fbridge.webp&w=2048&q=75', 'bridge'],
  ['https://cdn.example/w_800,q_auto/https://paper.example/bridge-300x200.jpg.webp?itok=x', 'bridge'],
  ['https://cdn.example/a1b2/bridge-hero', 'bridge-hero'],
  ['', ''],
])('whoever delivers %s calls it %s', (src, name) => {
  expect(pictureName(src)).toBe(name);
});
