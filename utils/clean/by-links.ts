import { hostOf } from '@/utils/article/address';
import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, spansText, textOf } from '@/utils/article/text-of';
import { labelledLinks } from './labelled-links';
import { endColon, isSentence, wordCount } from './prose';

const shortestTeaser = 4;
const longestTeaser = 40;

const staysOnPage = ({ spans }: Block) => spans.every(({ href = '#' }) => href.startsWith('#'));

/** A heading whose link is its own address on the page is no teaser. */
const isLinkOnly = (block: Block | undefined): block is Block =>
  block !== undefined &&
  (block.kind === 'paragraph' || block.kind === 'item' || (block.kind === 'heading' && !staysOnPage(block))) &&
  linkShareOf(block) >= 0.9 &&
  wordCount(textOf(block)) <= longestTeaser;

const isContents = (block: Block) => block.kind === 'item' && staysOnPage(block);

/** A sentence that ends in a colon says itself that links follow. */
const introduces = (block: Block | undefined) =>
  block !== undefined && block.kind !== 'heading' && linkShareOf(block) < 0.9 && endColon.test(textOf(block));

/** Runs of blocks that are nothing but a link, as first and last index. */
const runsIn = (blocks: readonly Block[]): readonly (readonly [number, number])[] =>
  blocks.flatMap((block, start) => {
    if (!isLinkOnly(block) || isLinkOnly(blocks[start - 1])) return [];
    let end = start;
    while (isLinkOnly(blocks[end + 1])) end += 1;
    return [[start, end] as const];
  });

/** A label is no longer, a headline no shorter; behind a label in capitals a headline is told from less. In words. */
const longestLabel = 4;
const shortestHeadline = 5;
const shortestBehindCapitals = 3;

/** The domain that a site's hosts share, as far as it can be told without a list: “travel.larkfield.example”. */
const domainOf = (host: string): string => /[^.]+\.(?:[^.]{1,3}\.[^.]{2}|[^.]+)$/.exec(host)?.[0] ?? host;

const bracketed = /^[([【（].*[)\]】）]\.?$/su;

/**
 * What a paragraph is that is a few words and then nothing but links to the site: the headline of another story, with a colon
 * before it or in brackets, or what a story is filed under, several pages by names as short as labels. In whatever language.
 */
const labelledAs = (block: Block, host: string): 'related' | 'navigation' | undefined => {
  const { label, links } = labelledLinks(block, longestLabel) ?? { label: '', links: [] };
  const isOfSite = links.every(({ href = '' }) => domainOf(hostOf(href)) === domainOf(host));
  if (links.length === 0 || host === '' || !isOfSite) return undefined;
  if (links.some(({ href }) => href !== links[0]?.href))
    return links.every(({ text }) => wordCount(text) <= longestLabel) ? 'navigation' : undefined;
  const shortest = /^\P{L}*\p{Lu}{2}[^\p{Ll}\p{Lo}]*$/u.test(label) ? shortestBehindCapitals : shortestHeadline;
  return (endColon.test(label) || bracketed.test(textOf(block).trim())) && wordCount(spansText(links)) >= shortest
    ? 'related'
    : undefined;
};

/**
 * Teasers and lists of teasers: blocks that are all link, and those that only a label stands before; tags, below the story's
 * last sentence. Lists that a sentence introduces stay.
 */
export const byLinks = ({ blocks, url }: Draft): readonly Removal[] => {
  const lastSentence = blocks.findLastIndex(isSentence);
  const host = hostOf(url);
  const labelled = blocks.flatMap((block, index): readonly Removal[] => {
    const reason = labelledAs(block, host);
    return reason === 'related' || (reason && index > lastSentence)
      ? [{ at: { block: index }, reason, rule: 'links' }]
      : [];
  });
  const runs = runsIn(blocks).flatMap(([start, end]) => {
    const run = blocks.slice(start, end + 1);
    const before = blocks[start - 1];
    const after = blocks[end + 1];
    if (introduces(before)) return [];
    if (after?.kind === 'item' || before?.kind === 'item') return [];
    const pointAt = (index: number): Removal => ({
      at: { block: index },
      reason: run.every(isContents) ? 'navigation' : 'related',
      rule: 'links',
    });
    if (run.length === 1) {
      const only = run[0];
      if (!only || only.kind === 'item' || wordCount(textOf(only)) < shortestTeaser) return [];
      if (only.kind === 'heading' && after !== undefined) return [];
      return [pointAt(start)];
    }
    // Under a heading of the story, a list of links in its midst may be what the section is about.
    if (
      before?.kind === 'heading' &&
      run.every((block) => block.kind === 'item') &&
      end < lastSentence &&
      !run.every(isContents)
    )
      return [];
    const last = run.at(-1);
    const keepsLast = last?.kind === 'heading' && after !== undefined;
    return run.slice(0, keepsLast ? -1 : undefined).map((_, index) => pointAt(start + index));
  });
  return [...labelled, ...runs];
};
