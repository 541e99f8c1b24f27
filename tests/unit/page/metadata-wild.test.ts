// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';

const read = (html: string) =>
  metadataOf(new DOMParser().parseFromString(html, 'text/html'), 'https://www.larkfield-herald.example/town/a-bridge');
const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
const says = (thing: unknown) => script(JSON.stringify(thing));

test('of several stories that a page describes, its own is the one whose headline it shows', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'The ferry stops',
    datePublished: '2026-10-01',
    author: 'Jon Halvard',
  };
  const its = { ...other, headline: 'A bridge for us', datePublished: '2026-11-20', author: 'Mira Okafor' };
  const { byline, publishedAt } = read(`${says({ '@graph': [other, its] })}<h1>A Bridge for Us</h1>`);
  expect([byline, publishedAt]).toEqual(['Mira Okafor', '2026-11-20']);
});

test.each([
  ['pl', '28 listopada 2026'],
  ['tr', '28 Kas. 2026'],
  ['hu', '2026. november 28., szombat'],
  ['ru', '28 ноября 2026 г.'],
  ['el', '28 Νοεμβρίου 2026'],
  ['he', '28 בנובמבר 2026'],
  ['ar', '٢٨ نوفمبر، ٢٠٢٦'],
  ['hi', '२८ नवंबर २०२६'],
  ['th', '28 พ.ย. 2569 เวลา 15.30 น.'],
  ['th', '28/11/2569'],
  ['vi', 'Ngày 28 tháng 11 năm 2026'],
  ['ca', '28.nov.2026'],
])('a day is printed in words of %s: %s', (language, words) => {
  expect(read(`<html lang="${language}"><h1>1</h1><p>${words}</p>`).publishedAt).toBe('2026-11-28');
});

test.each([
  ['cs', '28. 11. 2026, 15:30'],
  ['ko', '입력 2026. 11. 28. 15:30'],
  ['zh', '2026年11月28日15:30'],
])('a day in numbers may have blanks or signs between them, in %s: %s', (language, words) => {
  expect(read(`<html lang="${language}"><h1>1</h1><p>${words}</p>`).publishedAt).toBe('2026-11-28T15:30:00');
});

test.each([
  ['fa', '۱۴۰۵/۹/۷'],
  ['fa', '1405-09-07'],
  ['fa', 'شنبه ۷ آذر ۱۴۰۵'],
  ['ja', '令和8年11月28日'],
  ['ja', '2026年（令和8年）11月28日'],
  ['zh', '民國115年11月28日'],
])('a day of another calendar is the same day, in %s: %s', (language, words) => {
  expect(read(`<html lang="${language}"><h1>1</h1><p>${words}</p>`).publishedAt).toBe('2026-11-28');
});

test.each([
  ['fa', '۳۰ اسفند ۱۴۰۴'],
  ['ar', '1445/09/02'],
  ['en', '12/05/1402'],
  ['fa', '1402/13/32'],
])('a day that no calendar has, or that of the moon’s, is none, in %s: %s', (language, words) => {
  expect(read(`<html lang="${language}"><h1>1</h1><p>${words}</p>`)).not.toHaveProperty('publishedAt');
});

test('a tab’s title in Chinese ends before the section and the site’s name', () => {
  for (const tab of ['议会决定修建新的大桥_要闻_湖田日报', '议会决定修建新的大桥--要闻--湖田日报'])
    expect(read(`<html lang="zh"><title>${tab}</title>`).title).toBe('议会决定修建新的大桥');
  expect(read('<title>How to use std::vector and a_name -- at last</title>').title).toBe(
    'How to use std::vector and a_name -- at last',
  );
});

test('a day is read in the language that a page is written in, whatever it claims', () => {
  const story = '<p>पुल बनने के बाद नदी को पार करना आसान है और इस पर कोई कर नहीं है, यह भी कहा गया था कि वे खुश हैं।</p>';
  expect(read(`<html lang="en"><h1>नया पुल</h1><p>28 नवंबर 2026</p>${story}`).publishedAt).toBe('2026-11-28');
});

test.each([
  ['author', 'Super User'],
  ['author', 'Webmaster'],
  ['author', '{{ post.author }}'],
  ['author', '%author_name%'],
  ['author', '[object Object]'],
  ['twitter:data1', '5 Minuten'],
  ['twitter:data1', '4 minutos'],
])('the %s %s is nobody', (name, content) => {
  expect(read(`<meta name="${name}" content="${content}"><h1>A bridge for us</h1>`).authors).toEqual([]);
});

test.each([
  ['<p class="author">Автор: Анна Примерова</p>', ['Анна Примерова']],
  ['<p class="author"><b>Автор:</b> <a>Анна Примерова</a></p>', ['Анна Примерова']],
  ['<p class="author">लेखक: मीरा सान्याल</p>', ['मीरा सान्याल']],
  ['<p class="author">作者：王小明</p>', ['王小明']],
  ['<p class="author">Foto: Jon Halvard</p>', []],
  ['<p class="byline">Edited by: Jon Halvard</p>', []],
])('a marked byline may open with a label in any language: %s', (row, authors) => {
  expect(read(`<h1>A bridge for us</h1>${row}`).authors).toEqual(authors);
});

test('escapes that JSON does not know do not break what a page says of its story', () => {
  const said = String.raw`{"@type":"Article","headline":"The town\'s \"bridge\" \\ \-","datePublished":"2026-11-20"}`;
  const { title, publishedAt } = read(script(said));
  expect([title, publishedAt]).toEqual(['The town\'s "bridge" \\ -', '2026-11-20']);
});

test.each([
  ['Par Jeanne Modèle avec AFP', ['Jeanne Modèle']],
  ['Par Jeanne Modèle (Lyon, correspondante)', ['Jeanne Modèle']],
  ['Von Eva Beispiel (Text) und Max Muster (dpa)', ['Eva Beispiel', 'Max Muster']],
  ['By Mira Okafor, with reporting by Jon Halvard', ['Mira Okafor']],
])('what stands behind a name is no part of it: %s', (row, authors) => {
  expect(read(`<h1>A bridge for us</h1><p>${row}</p>`).authors).toEqual(authors);
});

test.each([
  ['en', 'The old bridge was closed on 20 November 2015.', '20 November 2026'],
  ['ja', '橋は2015年12月5日に閉鎖された。', '2026年11月20日'],
  ['hi', 'पुराना पुल 20 नवंबर 2015 को बंद हुआ।', '20 नवंबर 2026'],
])('a short sentence below the headline tells of another day than that of the story, in %s', (language, lead, day) => {
  const page = `<html lang="${language}"><h1>1</h1><p>${lead}</p>`;
  const said = says({ '@type': 'Article', headline: '1', datePublished: '2026-11-20' });
  expect(read(said + page).publishedAt).toBe('2026-11-20');
  expect(read(`${page}<p>${day}</p>`).publishedAt).toBe('2026-11-20');
});

const said = '"@type":"NewsArticle","headline":"A bridge for us","datePublished":"2026-11-20"';
const byMira = '"author":{"@type":"Person","name":"Mira Okafor"}';
test.each([
  ['quotes in a text', `{${said},"description":"They call it "ours", and "ours" alone.",${byMira}}`],
  ['quotes at its end', `{${said},"description":"They call it "ours"",${byMira}}`],
  [
    'quotes in the headline',
    `{"@type":"NewsArticle","headline":"A "bridge" for us","datePublished":"2026-11-20",${byMira}}`,
  ],
  ['a lost comma', `{${said}\n${byMira}}`],
  ['two commas', `{${said},,${byMira}}`],
  ['a lost value', `{${said},"dateModified":,${byMira}}`],
  ['a lost end', `{${said},${byMira},"articleBody":"The council agreed`],
  ['a comment', `{\n// story\n${said},${byMira}}`],
  ['entities for quotes', `{${said},${byMira}}`.replaceAll('"', '&quot;')],
  ['another thing before it', `{"@type":"Person","name":"Jon Halvard"}{${said},${byMira}}`],
  ['an escaped letter and', `{${said},,"author":[{"name":"Mira Okaf\\u006fr"}]}`],
])('JSON that is broken by %s still says who wrote a story, and when', (_, text) => {
  const { title, byline, publishedAt } = read(`${script(text)}<h1>A bridge for us</h1>`);
  expect([title, byline, publishedAt]).toEqual(['A bridge for us', 'Mira Okafor', '2026-11-20']);
});

test('broken JSON that is no story’s says nothing of one', () => {
  const lost = `{${said},"author":,"publisher":{"name":"Larkfield Herald"}}`;
  expect(read(`${script(lost)}<h1>A bridge for us</h1>`)).toMatchObject({ authors: [] });
  const person = `{"@type":"Person","name":"Jon "Hal" Halvard","datePublished":"2020-01-01","author":"Ana Lind"}`;
  expect(read(`${script(person)}<h1>A bridge for us</h1>`)).toMatchObject({ authors: [] });
  expect(read(`${script(person)}<h1>A bridge for us</h1>`)).not.toHaveProperty('publishedAt');
});

test('who created a story is its author where it names none', () => {
  const thing = {
    '@type': 'NewsArticle',
    headline: 'A bridge for us',
    creator: ['Mira Okafor'],
    dateCreated: '2026-11-20',
  };
  expect(read(says(thing))).toMatchObject({ byline: 'Mira Okafor', publishedAt: '2026-11-20' });
  expect(read(says({ ...thing, author: 'Ana Lind', datePublished: '2026-11-21' }))).toMatchObject({
    byline: 'Ana Lind',
    publishedAt: '2026-11-21',
  });
});
