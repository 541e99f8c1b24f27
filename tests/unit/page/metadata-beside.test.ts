// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';

const read = (html: string) =>
  metadataOf(new DOMParser().parseFromString(html, 'text/html'), 'https://larkfieldherald.example/town/a-bridge');
const headline = '<h1>A bridge for us</h1>';
const story = '<p>The council agreed on Monday to build a bridge.</p>';
const day = '<p>5 March 2024</p>';

test('another story’s card has neither author nor day of this one', () => {
  const link = '<h3><a href="/b">The ferry that stops at four every day</a></h3>';
  const card = `<li>${link}<p>By Jon Halvard</p><time datetime="2023-01-14">14 Jan</time></li>`;
  expect(read(`${headline}${story}<ul>${card}</ul>`)).not.toHaveProperty('byline');
  expect(read(`${headline}${story}<ul>${card}</ul>`)).not.toHaveProperty('publishedAt');
  expect(read(`${headline}${day}${story}<ul>${card}</ul>`).publishedAt).toBe('2024-03-05');
});

test('a person in a linked heading is no card', () => {
  const author = '<div><h4><a href="/ana">Ana Lind</a></h4><p>5 March 2024</p></div>';
  const { byline, publishedAt } = read(`${headline}${author}${story}`);
  expect([byline, publishedAt]).toEqual(['Ana Lind', '2024-03-05']);
});

test('a story in signs without spaces ends the head as any other does', () => {
  const sentence = '橋の建設は月曜日に決まり、工事は春に始まり冬まで続くと市は説明した。反対する人はいなかった。';
  const other = '<span class="author">Jon Halvard</span><p>By Jon Halvard</p><p>14 January 2023</p>';
  const page = `<html lang="ja"><h1>市が橋を建てる</h1>${`<p>${sentence.repeat(2)}</p>`.repeat(3)}${other}`;
  expect(read(page)).not.toHaveProperty('publishedAt');
  expect(read(`${page.replace('</h1>', '</h1><p class="author">田中 花子</p>')}`).byline).toBe('田中 花子');
});

test.each([
  '<header><p>Saturday, 28 November 2026</p></header>',
  '<header><time datetime="2026-11-28">Saturday</time></header>',
  '<div class="masthead"><span>28 November 2026</span></div>',
  '<div id="top-bar"><p>28 November 2026</p><p>9 °C</p></div>',
])('today’s date in the site’s own head is not the day of a story: %s', (head) => {
  expect(read(`${head}<main>${headline}${story}</main>`)).not.toHaveProperty('publishedAt');
  expect(read(`${head}<main>${headline}${day}${story}</main>`).publishedAt).toBe('2024-03-05');
});

test.each([
  `<article><header>${day}</header>${headline}${story}</article>`,
  `<header>${day}${headline}</header>${story}`,
  `<div>${day}${headline}</div>${story}`,
  `${headline}<div class="page-header__meta">${day}</div>${story}`,
])('a day above the headline or in the story’s head is its own: %s', (page) => {
  expect(read(page).publishedAt).toBe('2024-03-05');
});

test('a marked name or day where the story has begun comes after what is beside the headline', () => {
  const long = `<p>${'The council agreed to build a bridge, and nobody was against it in the end. '.repeat(3)}</p>`;
  const other = '<b class="author">Jon Halvard</b><time datetime="2023-01-14">January</time>';
  expect(read(`${headline}${long.repeat(3)}${other}`).byline).toBe('Jon Halvard');
  const { byline, publishedAt } = read(`${headline}<p>By Ana Lind</p>${day}${long.repeat(3)}${other}`);
  expect([byline, publishedAt]).toEqual(['Ana Lind', '2024-03-05']);
});
