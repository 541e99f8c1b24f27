/** Ten ways in which a promo stands in the elements of a page, among the paragraphs of a story. */
export const promoElements: readonly ((headline: string) => string)[] = [
  (headline) => `<p><strong>ALSO READ: <a href="/another">${headline}</a></strong></p>`,
  (headline) => `<p>Read more: <a href="/another">${headline}</a></p>`,
  (headline) =>
    `<aside class="related"><h3>Related</h3><a href="/another"><img src="/a.jpg" alt=""><h4>${headline}</h4><p>${headline}.</p></a></aside>`,
  (headline) =>
    `<div class="related-articles"><h4>RELATED ARTICLES</h4><ul><li><a href="/another">${headline}</a></li><li><a href="/third">${headline}</a></li></ul></div>`,
  (headline) =>
    `<figure><a href="/another"><img src="/a.jpg" alt=""></a><figcaption>${headline} | Watch the video</figcaption></figure>`,
  (headline) => `<div class="box"><p>Recommended: <a href="/another">${headline}</a></p></div>`,
  (headline) => `<section><h2>MORE FROM OUR NETWORK</h2><p><a href="/another">${headline}</a></p></section>`,
  (headline) => `<p><em>Lire aussi : <a href="/another">${headline}</a></em></p>`,
  (headline) => `<blockquote><a href="/another">Lesen Sie auch: ${headline}</a></blockquote>`,
  (headline) => `<div class="teaser"><a href="/another"><span>${headline}</span></a></div>`,
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page with a story as papers set it, and `insert`, HTML, before its paragraph of that number. */
export const storyPage = (
  {
    title,
    lang,
    paragraphs,
  }: { readonly title: string; readonly lang: string; readonly paragraphs: readonly string[] },
  insert: string,
  place: number,
): string => {
  const told = paragraphs.map((text) => `<p>${escaped(text)}</p>`);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>${escaped(title)}</h1>${[...told.slice(0, place), insert, ...told.slice(place)].join('\n')}</article></main>
<footer><p>© Halden Courier</p><a href="/terms">Terms</a></footer></body></html>`;
};
