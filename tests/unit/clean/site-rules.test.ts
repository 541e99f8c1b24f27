import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockFrom, draftFrom, prose } from '@/tests/support/block-from';
import type { Article, Removal } from '@/utils/article/article';
import { hide, keptBlocks } from '@/utils/article/kept-blocks';
import { type SiteRule, toSiteRules } from '@/utils/article/site-rule';
import { wholeTextOf } from '@/utils/article/text-of';
import { wordCount } from '@/utils/clean/prose';
import { heedRules, ruleFor } from '@/utils/clean/site-rules';

const story = ['text', 'body', 'story'];
const paper = 'https://www.paper.example/news/a-story';
const site = 'paper.example';

/** An article as the paper sets it: paragraphs in its own boxes, and what else a test puts among them. */
const articleOf = (blocks: readonly (readonly [text: string, ...origin: string[]])[], url = paper): Article => ({
  ...draftFrom(
    [
      ...[...prose, ...prose].map((text) => blockFrom(text, story)),
      ...blocks.map(([text, ...origin]) => blockFrom(text, origin)),
    ],
    { url },
  ),
  removals: [],
  facts: [],
});
const box = ['Our choir sings on Friday', 'choir', 'box', 'body', 'story'] as const;
const rule: SiteRule = { site, does: 'hide', box: 'choir box' };
const wordsOf = (article: Pick<Article, 'blocks' | 'removals'>) =>
  keptBlocks(article).reduce((sum, { block }) => sum + wordCount(wholeTextOf(block)), 0);

test('hiding a box teaches where it stands, and nothing of what it says', () => {
  expect(ruleFor(articleOf([box]), 4, 'hide')).toEqual(rule);
});

test('the same box on the next article of the site is hidden, whatever it says and whatever its numbers', () => {
  const next = articleOf([['Sing with us', 'choir', 'box', '4711', 'x9f3', 'sport', 'body', 'story']]);
  const { removals } = heedRules(next, [], [{ ...rule, box: 'choir box sport' }]);
  expect(removals).toEqual([{ at: { block: 4 }, reason: 'site', rule: 'reader/site' }]);
});

test('on another site, and in another box, nothing is hidden', () => {
  const elsewhere = articleOf([box], 'https://other.example/a');
  expect(heedRules(elsewhere, [], [rule])).toEqual({ removals: [], unused: 0 });
  const otherBox = articleOf([['Our choir sings on Friday', 'box', 'body', 'story']]);
  expect(heedRules(otherBox, [], [rule])).toEqual({ removals: [], unused: 0 });
});

test('what is restored in a box of its own is kept on the next article', () => {
  const removals: readonly Removal[] = [{ at: { block: 4 }, reason: 'related', rule: 'origin' }];
  const keep = ruleFor({ ...articleOf([box]), removals }, 4, 'keep');
  expect(keep).toEqual({ ...rule, does: 'keep' });
  expect(heedRules(articleOf([box]), removals, keep ? [keep] : [])).toEqual({ removals: [], unused: 0 });
});

test('what stands in the boxes of the story, or in none, teaches nothing', () => {
  const article = articleOf([['Also read: The ferry', ...story], ['Share']]);
  for (const does of ['hide', 'keep'] as const)
    for (const block of [0, 3, 4, 5]) expect(ruleFor(article, block, does)).toBeUndefined();
});

test('headings and pictures that the site sets in many places teach nothing', () => {
  const article = articleOf([
    ['## What it cost', 'subhead', ...story],
    [prose[0], ...story],
    ['## Who paid', 'subhead', ...story],
  ]);
  expect(ruleFor(article, 4, 'hide')).toBeUndefined();
});

test('a rule that would take over a third of a story is not used, and is counted', () => {
  const long = articleOf([...prose, prose[0]].map((text) => [text, 'choir', 'box', 'body', 'story'] as const));
  expect(heedRules(long, [], [rule])).toEqual({ removals: [], unused: 1 });
});

const word = fc.constantFrom('text', 'box', 'choir', 'aside', 'promo', 'figure');
const origin = fc.uniqueArray(word, { maxLength: 3 });
const anyArticle = fc
  .array(fc.tuple(fc.constantFrom(...prose, 'Share', '## Who paid', '[A ferry]()', '- Six bridges'), origin), {
    maxLength: 12,
  })
  .map(
    (blocks): Article => ({
      ...draftFrom(
        blocks.map(([text, origin]) => blockFrom(text, origin)),
        { url: paper },
      ),
      removals: [],
      facts: [],
    }),
  );
const anyRule: fc.Arbitrary<SiteRule> = fc.record({
  site: fc.constantFrom(site, 'other.example'),
  does: fc.constantFrom('hide', 'keep'),
  box: origin.filter((words) => words.length > 0).map((words) => words.join(' ')),
});

test('whatever was taught, at least two thirds of the story stay', () => {
  fc.assert(
    fc.property(anyArticle, fc.array(anyRule, { maxLength: 6 }), (article, rules) => {
      const { removals } = heedRules(article, [], rules);
      expect(3 * wordsOf({ ...article, removals })).toBeGreaterThanOrEqual(2 * wordsOf(article));
    }),
  );
});

test('whatever is hidden on one article never hides, by what it taught, a paragraph in the boxes of the story', () => {
  fc.assert(
    fc.property(anyArticle, fc.nat(11), (article, block) => {
      if (block >= article.blocks.length) return;
      const taught = ruleFor(article, block, 'hide');
      const next = articleOf([box]);
      const { removals } = heedRules(next, [], taught ? [taught] : []);
      expect(removals.map(({ at }) => at.block).filter((at) => at < 4)).toEqual([]);
    }),
  );
});

test('a taught rule hides on the same article at least what was hidden by hand', () => {
  fc.assert(
    fc.property(anyArticle, fc.nat(11), (article, block) => {
      const taught = block < article.blocks.length ? ruleFor(article, block, 'hide') : undefined;
      if (!taught) return;
      const byRule = keptBlocks({ ...article, removals: heedRules(article, [], [taught]).removals });
      const byHand = keptBlocks(hide(article, block));
      expect(byHand.map(({ index }) => index)).toEqual(expect.arrayContaining(byRule.map(({ index }) => index)));
    }),
  );
});

test('what a rule hid leads back to that rule', () => {
  fc.assert(
    fc.property(anyArticle, anyRule, (article, rule) => {
      const { removals } = heedRules(article, [], [{ ...rule, site, does: 'hide' }]);
      for (const { at } of removals) {
        expect(ruleFor({ ...article, removals }, at.block, 'keep')).toEqual({ ...rule, site, does: 'keep' });
      }
    }),
  );
});

test('of what was stored, whatever is no rule is passed over', () => {
  expect(
    toSiteRules([rule, { ...rule, does: 'burn' }, { ...rule, box: '' }, null, 'x', { ...rule, extra: 1 }]),
  ).toEqual([rule, rule]);
  for (const other of [undefined, null, 7, {}, 'rules']) expect(toSiteRules(other)).toEqual([]);
});
