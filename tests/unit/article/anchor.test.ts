import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '@/tests/support/arbitrary-article';
import { quoteFinder as finderIn, quoteAt as quoteIn } from '@/utils/article/anchor';
import type { Article } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { findHighlights } from '@/utils/article/find-highlights';
import type { Highlight } from '@/utils/article/highlight';
import { type PassagePlace, passagesOf, wordsAt } from '@/utils/article/passage';
import { type Place, textAt } from '@/utils/article/place';
import { textOf } from '@/utils/article/text-of';

const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }], origin: [] });

const title = 'The ferry left at nine';
const quoteAt = (blocks: readonly Block[], place: PassagePlace) => quoteIn({ title, blocks }, place);
const quoteFinder = (blocks: readonly Block[]) => finderIn({ title, blocks });

/** Words of so few kinds that much is said twice. */
const sentence = fc
  .array(fc.constantFrom('the', 'ferry', 'left', 'at', 'nine', 'a', 'b', '東京', '👩‍🚀', '“no”', '\n'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));

/** A paragraph that nobody writes twice: its words carry a number of their own. */
const uniqueParagraph = (number: number) =>
  `Ferry ${number} left pier ${number * 7 + 3} with ${number * 31 + 11} people, as the harbour of ${number} said on day ${number * 13}.`;

/** A stretch of one block that has text; undefined where none has any. */
const stretchIn = (blocks: readonly Block[], at: readonly [number, number, number]): Required<Place> | undefined => {
  const full = blocks.flatMap((block, index) => (textOf(block).length > 0 ? [index] : []));
  const block = full[at[0] % Math.max(1, full.length)];
  if (block === undefined) return undefined;
  const { length } = textOf(blocks[block] ?? paragraph(''));
  const start = at[1] % length;
  return { block, start, end: start + 1 + (at[2] % (length - start)) };
};
const three = fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000));

const textOfAll = (blocks: readonly Block[]) => blocks.map(textOf).join('\n');
const offsetIn = (blocks: readonly Block[], { block, start = 0 }: Place) =>
  blocks.slice(0, block).reduce((sum, each) => sum + textOf(each).length + 1, 0) + start;

test('what was marked in an article is found in the same article, exactly there: in its headline, blocks and cells', () => {
  fc.assert(
    fc.property(
      fc.oneof(arbitraryArticle, fc.record({ title: sentence, blocks: fc.array(sentence.map(paragraph)) })),
      three,
      (article: Pick<Article, 'title' | 'blocks'>, [which, from, length]) => {
        const passages = passagesOf(article).filter(({ text }) => text !== '');
        const passage = passages[which % Math.max(1, passages.length)];
        if (!passage) return;
        const start = from % passage.text.length;
        const place = { ...passage.at, start, end: start + 1 + (length % (passage.text.length - start)) };
        const quote = quoteIn(article, place);
        expect(quote.exact).toBe(passage.text.slice(place.start, place.end));
        expect(wordsAt(article, place)).toBe(quote.exact);
        expect(finderIn(article)(quote)).toEqual(place);
      },
    ),
    { numRuns: 500 },
  );
});

test('after any edit around it, what was marked is found where it went, or nowhere', () => {
  const edit = fc.record({
    kind: fc.constantFrom('insert', 'remove', 'rewrite', 'append'),
    at: fc.nat(20),
    number: fc.integer({ min: 1_000, max: 9_999 }),
  });
  let found = 0;
  let lost = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), three, fc.array(edit, { maxLength: 6 }), (count, at, edits) => {
      const before = Array.from({ length: count }, (_, index) => paragraph(uniqueParagraph(index + 1)));
      const place = stretchIn(before, at);
      if (!place) return;
      const quote = quoteAt(before, place);
      const marked = before[place.block];
      let after = [...before];
      for (const { kind, at: where, number } of edits) {
        const index = where % (after.length + 1);
        const other = after[index];
        if (kind === 'insert') after.splice(index, 0, paragraph(uniqueParagraph(number)));
        else if (other === undefined || other === marked) continue;
        else if (kind === 'remove') after.splice(index, 1);
        else if (kind === 'rewrite') after = after.with(index, paragraph(uniqueParagraph(number)));
        else after = after.with(index, paragraph(`${textOf(other)} More on page ${number}.`));
      }
      const now = quoteFinder(after)(quote);
      if (now) found += 1;
      else lost += 1;
      if (now) expect(now).toEqual({ ...place, block: marked ? after.indexOf(marked) : -1 });
      // A stretch with enough of its own paragraph on either side does not depend on the others at all.
      const { length } = textOf(marked ?? paragraph(''));
      if (place.start >= 32 || length - place.end >= 32) expect(now).toBeDefined();
    }),
    { numRuns: 1_000 },
  );
  expect(found).toBeGreaterThan(10 * lost);
});

test('what was marked and is gone is found nowhere, however often its words are said elsewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 9 }), three, (numbers, at) => {
      const before = [...new Set(numbers)].map((number) => paragraph(uniqueParagraph(number)));
      const place = stretchIn(before, at);
      if (!place || place.end - place.start >= 48) return;
      const after = before.filter((_, index) => index !== place.block);
      expect(quoteFinder(after)(quoteAt(before, place))).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
});

test('wherever a quote is found, its words stand there, with what stood on one side of them or on both', () => {
  const same = (text: string) => text.replace(/\s/g, ' ');
  fc.assert(
    fc.property(
      fc.array(sentence.map(paragraph), { minLength: 1, maxLength: 6 }),
      fc.array(sentence.map(paragraph), { maxLength: 6 }),
      three,
      (before, others, at) => {
        const place = stretchIn(before, at);
        if (!place) return;
        const quote = quoteAt(before, place);
        const after = [...others, ...before.slice(1), ...others];
        const now = quoteFinder(after)(quote);
        if (!now) return;
        expect(same(textAt(after, now))).toBe(same(quote.exact));
        const all = same(textOfAll(after));
        const start = offsetIn(after, now);
        const stands = [
          same(quote.prefix).length === 32 && all.slice(0, start).endsWith(same(quote.prefix)),
          same(quote.suffix).length === 32 && all.slice(start + quote.exact.length).startsWith(same(quote.suffix)),
          all.slice(0, start).endsWith(same(quote.prefix)) &&
            all.slice(start + quote.exact.length).startsWith(same(quote.suffix)),
          quote.exact.length >= 48,
        ];
        expect(stands).toContain(true);
      },
    ),
    { numRuns: 1_000 },
  );
});

describe('examples', () => {
  const story = [
    'The council closed the bridge on Monday.',
    'Mira Holt, who lives beside it, said that nobody had told her.',
    'Read more',
    'It will open again in spring, the council said on Monday evening.',
    'Read more',
  ].map(paragraph);

  test('an update that sets other quotes, dashes and blanks changes nothing', () => {
    const before = [paragraph('He said: "It\'s done" - and left the room at once.')];
    const after = [paragraph('He said: “It’s done” – and left the room at once.')];
    const quote = quoteAt(before, { block: 0, start: 9, end: 20 });
    expect(quoteFinder(after)(quote)).toEqual({ block: 0, start: 9, end: 20 });
  });

  test('a word that is said twice is the one that was marked', () => {
    const place = { block: 3, start: 50, end: 56 };
    const quote = quoteAt(story, place);
    expect(quote.exact).toBe('Monday');
    expect(quoteFinder([paragraph('Correction: on Tuesday, not on Monday.'), ...story])(quote)).toEqual({
      ...place,
      block: 4,
    });
    expect(quoteFinder(story.toSpliced(3, 1))(quote)).toBeUndefined();
  });

  test('of labels that are alike in everything, the one that stands where it stood, else none', () => {
    const alike = ['Read more', 'Read more', 'Read more'].map(paragraph);
    const around = [paragraph('a'.repeat(40)), ...alike.flatMap((each) => [each, paragraph('a'.repeat(40))])];
    const quote = quoteAt(around, { block: 3 });
    expect(quoteFinder(around)(quote)).toEqual({ block: 3, start: 0, end: 9 });
    expect(quoteFinder([paragraph('New'), ...around])(quote)).toBeUndefined();
  });

  test('a cell is found though the table has grown, and a headline though the story below it is another', () => {
    const cell = (text: string) => ({ spans: [{ text }] });
    const table = (...rows: readonly (readonly string[])[]): Block => ({
      kind: 'table',
      spans: [],
      head: [['Year', 'Ships'].map(cell)],
      rows: rows.map((row) => row.map(cell)),
      origin: [],
    });
    const place = { block: 1, cell: 3, start: 0, end: 3 };
    const before = [paragraph(uniqueParagraph(1)), table(['2025', '310'], ['2024', '310'])];
    const quote = quoteAt(before, place);
    expect(quote.exact).toBe('310');
    const after = [paragraph(uniqueParagraph(1)), table(['2025', '310'], ['2024', '310'], ['2023', '310'])];
    expect(quoteFinder(after)(quote)).toEqual(place);
    expect(quoteFinder([paragraph('310'), paragraph(uniqueParagraph(1))])(quote)).toBeUndefined();

    const ofTitle = { block: -1, start: 4, end: 9 };
    expect(quoteFinder([])(quoteAt(story, ofTitle))).toEqual(ofTitle);
    expect(finderIn({ title: 'Ferries stay', blocks: [paragraph(title)] })(quoteAt([], ofTitle))).toBeUndefined();
  });

  test('highlights come in reading order, and one in a block that was put away shows nowhere', () => {
    const mark = (id: string, ...places: readonly Place[]): Highlight => ({
      id,
      quotes: places.map((place) => quoteAt(story, place)),
      madeAt: '2026-03-01T08:00:00Z',
    });
    const marks = [
      mark('c', { block: 3 }),
      mark('b', { block: 1 }),
      mark('a', { block: 0, start: 4, end: 11 }),
      mark('h', { block: -1 }),
    ];
    const found = findHighlights(
      { title, blocks: story, removals: [{ at: { block: 1 }, reason: 'reader', rule: 'reader' }] },
      marks,
    );
    expect(found.map(({ highlight, places }) => [highlight.id, places.length])).toEqual([
      ['h', 1],
      ['a', 1],
      ['c', 1],
      ['b', 0],
    ]);
  });
});
