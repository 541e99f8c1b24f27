import type { Draft } from '@/utils/article/article';
import type { Rooms } from './load-rooms';
import { promoForms, promoSets, strayHeadlines } from './promos';
import { readSet, type SummaryRow } from './read-set';
import { toDraft } from './to-draft';

/** Promos put among the paragraphs, as plain text and as links: how many got a fact, after cleaning and without it. */
export const benchPromos = (rooms: Rooms) => {
  const count = { promos: 0, text: 0, link: 0, uncleaned: 0, facts: 0 };
  for (const [set, lang, most] of promoSets)
    for (const [number, row] of readSet<SummaryRow>(`dev-${set}`).slice(0, most).entries()) {
      const draft = toDraft({ ...row, lang });
      promoForms.forEach((form, at) => {
        const headlines = strayHeadlines[lang] ?? [];
        const lines = form(headlines[(number + at) % headlines.length] ?? '').split('\n');
        const place = 1 + ((number * 7 + at) % Math.max(1, Math.min(6, draft.blocks.length - 1)));
        const promo = (href?: string): Draft['blocks'] =>
          lines.map((text) => ({ kind: 'paragraph', spans: [href ? { text, href } : { text }], origin: [] }));
        const leaks = (blocks: Draft['blocks'], clean: boolean) => {
          const page = { ...draft, blocks: [...draft.blocks.slice(0, place), ...blocks, ...draft.blocks.slice(place)] };
          const facts = rooms.findFacts(page, clean ? rooms.findRemovals(page) : []);
          count.facts += facts.length;
          return facts.some((fact) => fact.at.block >= place && fact.at.block < place + blocks.length) ? 1 : 0;
        };
        count.promos++;
        count.text += leaks(promo(), true);
        count.link += leaks(promo('https://news.example/another'), true);
        count.uncleaned += leaks(promo(), false);
      });
    }
  return count;
};
