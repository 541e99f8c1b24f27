import type { Draft, Reason, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { leadsAway } from '@/utils/knowledge/language';
import { endsSentence } from '@/utils/text/ends-sentence';
import { byPhrase } from './by-phrase';
import { insertPhrases } from './insert-shape';
import { isLinkOnly, phrasesOverLinks } from './over-links';
import { endColon, wordCount } from './prose';
import { spokenPatternsFor } from './spoken-patterns';

/** What a label may announce; a share or credit label stands for itself. */
const announcing: ReadonlySet<Reason> = new Set([
  'related',
  'navigation',
  'newsletter',
  'comments',
  'app',
  'author',
  'subscription',
]);

const longestLabel = 8;
const longestTeaser = 30;
/** A box has an end even where nothing tells it. In blocks. */
const longestBox = 40;

/** A full stop, of any script; three of them lead on. */
const fullStop = /[^.][.。।۔]$/u;

/** “Read our full review.” is all that it announces; “Also read…” announces what follows. */
const isLabel = (block: Block | undefined) =>
  block !== undefined &&
  (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item') &&
  wordCount(textOf(block)) <= longestLabel &&
  (block.kind === 'heading' || (linkShareOf(block) < 0.9 && !fullStop.test(textOf(block).trim())));

/** Tags that stand in the label’s own line are all that it leads to. */
const announces = (block: Block | undefined, reason: Reason) =>
  block !== undefined &&
  announcing.has(reason) &&
  isLabel(block) &&
  (reason !== 'navigation' || block.spans.every(({ href }) => !href));

/** Goes with its box: a link, or a few words that are no sentence in a list or between links. */
const belongs = (block: Block, next: Block | undefined, reason: Reason): boolean => {
  if (block.kind === 'table' || block.kind === 'code' || block.kind === 'embed') return false;
  if (block.kind === 'image') return next !== undefined && next.kind !== 'image' && isLinkOnly(next);
  const words = wordCount(textOf(block));
  if (words > longestTeaser) return false;
  if (isLinkOnly(block)) return true;
  if (block.kind === 'heading' || endsSentence(textOf(block))) return false;
  if (block.kind === 'item') return leadsAway(reason) || reason === 'comments';
  return words <= longestLabel && next !== undefined && isLinkOnly(next);
};

/** Whether a heading stands above that of a box, and is the story's. */
const isAbove = (block: Block, label: Block | undefined): boolean =>
  block.kind === 'heading' && label?.kind === 'heading' && block.level < label.level;

/** Labels that end in a colon. Only the links under them tell “More from the harbour:” from a sentence that leads on. */
const leadIns = ({ blocks, language }: Draft): readonly Removal[] => {
  const patterns = spokenPatternsFor(language);
  return blocks.flatMap((block, index) => {
    const text = textOf(block);
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || !endColon.test(text) || !next || !isLinkOnly(next) || !isLabel(block)) return [];
    const said = insertPhrases({ ...block, spans: [{ text: text.replace(endColon, '') }] }, patterns);
    const phrase = said.find(({ reason }) => leadsAway(reason));
    return phrase ? [{ at: { block: index }, reason: phrase.reason, rule: `language/${phrase.tag}` }] : [];
  });
};

/** Headings that only the links under them make labels: “More great recipes”. */
const headingsOverLinks = ({ blocks, language }: Draft, said: readonly Removal[]): readonly Removal[] => {
  const patterns = spokenPatternsFor(language);
  const known = new Set(said.map(({ at }) => at.block));
  const passes = (at: number) => known.has(at) || blocks[at]?.kind === 'image';
  return blocks.flatMap((_, index) => {
    const [phrase] = known.has(index) ? [] : phrasesOverLinks(blocks, index, patterns, passes);
    return phrase ? [{ at: { block: index }, reason: phrase.reason, rule: `language/${phrase.tag}` }] : [];
  });
};

/** A label takes its box along: what stands under "Related stories" up to the next sentence or heading of the story. */
export const byLabel = (draft: Draft): readonly Removal[] => {
  const { blocks } = draft;
  const said = byPhrase(draft);
  const leading = [...leadIns(draft), ...headingsOverLinks(draft, said)];
  const boxes = [...said, ...leading]
    .filter(({ at, reason }) => announces(blocks[at.block], reason))
    .flatMap(({ at, reason, rule }) => {
      const start = at.block + 1;
      const after = blocks.slice(start, start + longestBox);
      const label = blocks[at.block];
      const end = after.findIndex((block, index) => isAbove(block, label) || !belongs(block, after[index + 1], reason));
      const length = end === -1 ? after.length : end;
      return Array.from({ length }, (_, index) => ({ at: { block: start + index }, reason, rule }));
    });
  return [...leading, ...boxes];
};
