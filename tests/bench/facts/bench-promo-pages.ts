import { openPageReader } from '@/tests/support/page-reader';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { textOf } from '@/utils/article/text-of';
import type { Rooms } from './load-rooms';
import { promoElements, storyPage } from './promo-pages';
import { promoSets, strayHeadlines } from './promos';
import { readSet, type SummaryRow } from './read-set';

const perParagraph = 3;

/** A story that came without paragraphs gets one every three sentences, as papers set them. */
const paragraphsOf = (rooms: Rooms, text: string, lang: string): readonly string[] =>
  text.split(/\n+/).flatMap((line) => {
    const sentences = rooms.sentencesOf(line, lang).map(({ start, end }) => line.slice(start, end));
    return Array.from({ length: Math.ceil(sentences.length / perParagraph) }, (_, at) =>
      sentences.slice(at * perParagraph, (at + 1) * perParagraph).join(' '),
    );
  });

/** Promos put into the DOM of pages, which a browser reads with the very pipeline of the extension: how many got a fact. */
export const benchPromoPages = async (rooms: Rooms) => {
  const reader = await openPageReader();
  const count = { promos: 0, shown: 0, leaks: 0, facts: 0, unread: 0 };
  for (const [set, lang, most] of promoSets)
    for (const [number, { text, title, id }] of readSet<SummaryRow>(`dev-${set}`).slice(0, most).entries()) {
      const paragraphs = paragraphsOf(rooms, text, lang);
      const story = { title: title ?? `Halden Courier ${number}`, lang, paragraphs };
      for (const [form, element] of promoElements.entries()) {
        const headlines = strayHeadlines[lang] ?? [];
        const headline = headlines[(number + form) % headlines.length] ?? '';
        const place = 1 + ((number * 7 + form) % Math.max(1, Math.min(6, paragraphs.length - 1)));
        const file = `${set}-${id}-${form}.html`;
        const { article } = await reader.read(storyPage(story, element(headline), place), file);
        count.promos++;
        if (!article) count.unread++;
        if (article && keptBlocks(article).some(({ block }) => textOf(block).includes(headline))) count.shown++;
        const told = article?.facts.map(({ at }) => article.blocks[at.block]) ?? [];
        count.facts += told.length;
        if (told.some((block) => block && textOf(block).includes(headline))) count.leaks++;
      }
    }
  await reader.close();
  return count;
};
