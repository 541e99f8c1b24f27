// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { originOf } from '@/utils/page/origin-of';
import { snapshotOf } from './read-html';

const originIn = (html: string, name = 'p') => {
  const target = snapshotOf(html).document.querySelector(name);
  return target ? originOf(target) : undefined;
};

test('class and id words are told innermost first, each once, in lower case', () => {
  expect(originIn('<div class="Related-Links wide"><p class="teaser related" id="moreStories">x</p></div>')).toEqual([
    'teaser',
    'related',
    'more',
    'stories',
    'links',
    'wide',
  ]);
});

test('a heading’s id that is made of its own words says nothing', () => {
  expect(originIn('<h2 id="social-benefits" class="wide">Social benefits</h2>', 'h2')).toEqual(['wide']);
  expect(originIn('<h2 id="social">Tell your friends</h2>', 'h2')).toEqual(['social']);
});

test('elements whose name says what they hold are words too, and so are the lost names of forms', () => {
  expect(originIn('<aside><form class="signup"><p>x</p></form></aside>')).toEqual(['signup', 'form', 'aside']);
});

test('the story’s own element and what is farther than four levels say nothing', () => {
  expect(originIn('<main class="page"><article class="promo"><div class="a1"><p>x</p></div></article></main>')).toEqual(
    ['a1'],
  );
  expect(originIn('<div class="far"><div><div><div><p class="near">x</p></div></div></div></div>')).toEqual(['near']);
});

test('words of one letter and signs are no words', () => {
  expect(originIn('<p class="a --x __ 1 mt-2 größe 記事-本文">x</p>')).toEqual(['mt', 'größe', '記事', '本文']);
});

test('there are at most forty', () => {
  const words = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
  expect(originIn(`<p class="${words}">x</p>`)).toHaveLength(40);
});
