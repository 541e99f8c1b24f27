import type { Block, Span } from '@/utils/article/block';
import { forgetTexts } from '@/utils/text/remembered';
import { insertPhrases } from './insert-shape';
import { phrasesOverLinks } from './over-links';
import { type SpokenPattern, spokenPatternsFor } from './spoken-patterns';

/** As much of a block as its words and links tell. */
export interface Stretch {
  readonly kind: string;
  readonly runs: readonly { readonly text: string; readonly linked: boolean }[];
}

/** The reasons that the judge tells from the others. Those that speak of the same kind of box count as one. */
const groupOf: Readonly<Record<string, string>> = {
  related: 'related',
  navigation: 'related',
  newsletter: 'newsletter',
  subscription: 'newsletter',
  credit: 'credit',
};
const groups = [...new Set(Object.values(groupOf))];

const toBlock = ({ kind, runs }: Stretch): Block => {
  const spans: Span[] = runs.map(({ text, linked }) => (linked ? { text, href: 'https://example.org/' } : { text }));
  return kind === 'heading' ? { kind, level: 2, spans, origin: [] } : { kind: 'paragraph', spans, origin: [] };
};

/** Label phrases by their reasons, as bits in the order of `groups`; before them one for all others. */
const bitsOf = (phrases: readonly SpokenPattern[]): number =>
  phrases.reduce((bits, { reason }) => bits | (1 << (groups.indexOf(groupOf[reason] ?? '') + 1)), 0);

const farthest = 12;

/** The label phrases of blocks and of what stands round them, as numbers for the judge. */
export const labelTraits = (stretches: readonly Stretch[], language: string): Record<string, Float32Array> => {
  // The page before may have been none to clean.
  forgetTexts();
  const patterns = spokenPatternsFor(language);
  const blocks = stretches.map(toBlock);
  const said = blocks.map((block) => bitsOf(insertPhrases(block, patterns)));
  const isSaid = (at: number) => said[at] !== 0;
  const bits = said.map((own, at) => own || bitsOf(phrasesOverLinks(blocks, at, patterns, isSaid)));
  const column = (read: (index: number) => number) => new Float32Array(stretches.length).map((_, index) => read(index));
  const columns: Record<string, Float32Array> = {};
  groups.forEach((group, at) => {
    columns[`label:${group}`] = column((index) => ((bits[index] ?? 0) >> (at + 1)) & 1);
  });
  columns.label = column((index) => (bits[index] ? 1 : 0));
  for (const away of [1, 2]) columns[`label${away}`] = column((index) => (bits[index + away] ? 1 : 0));
  let label = -1;
  let heading = -1;
  const since: number[] = [];
  const under: number[] = [];
  stretches.forEach(({ kind }, index) => {
    if (kind === 'heading') heading = index;
    since.push(label === -1 ? farthest : Math.min(farthest, index - label));
    under.push(heading === -1 ? 0 : bits[heading] ? 1 : 0);
    if (bits[index]) label = index;
  });
  columns.sinceLabel = Float32Array.from(since);
  columns.headingLabel = Float32Array.from(under);
  return columns;
};
