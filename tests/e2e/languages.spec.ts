import { click, find, findAll } from './screens/controls';
import { articleTextOf, openPopup } from './screens/popup';
import { expect, test } from './test';

/** Pages in languages that the content script does not carry: it has to be taught, which one is told by tag or by text. */
const pages = [
  {
    page: 'elbbruecke',
    keeps: 'Die Seile stammen noch aus dem Baujahr',
    loses: 'Lesen Sie auch:',
    rule: 'language/de',
  },
  { page: 'metro-hindi', keeps: 'विशेषज्ञों ने यह भी पढ़ा है', loses: 'नदीपुर का पुराना पुल', rule: 'language/hi' },
  { page: 'no-language', keeps: 'Les voitures attendront', loses: 'Lire aussi', rule: 'language/fr' },
] as const;

for (const { page, keeps, loses, rule } of pages) {
  test(`${page} is read in its own language`, async ({ extension, site }) => {
    const popup = await openPopup(extension, await extension.open(site.url(page)));
    const article = await articleTextOf(popup);
    expect(article).toContain(keeps);
    expect(article).not.toContain(loses);
    await click(popup, { role: 'button', name: /^\d+ removed$/ });
    await find(popup, { role: 'heading', name: /^\d+ blocks? removed$/ });
    const listed = (await findAll(popup, '#removed-list li')).map(({ text }) => text);
    expect(listed.find((text) => text.includes(loses))).toContain(rule);
  });
}
