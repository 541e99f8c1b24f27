import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import type { Site } from '@/utils/knowledge/site';
import { sites } from '@/utils/knowledge/sites';
import { comparable, comparableOf } from './comparable';
import { ownNames } from './own-names';
import { isProse } from './prose';

const standsOn = ({ hosts }: Site, url: string): boolean => {
  if (!hosts) return true;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return hosts.some((end) => host === end || host.endsWith(`.${end}`));
};

/** What sites put into their stories, ready to be looked for. */
const insertsOf = (here: readonly Site[], own: ReadonlySet<string>) =>
  here.flatMap(({ name, inserts }) =>
    inserts.map(({ origin = [], opens = [], reason }) => ({
      boxes: origin.map((words) => words.split(' ')).filter((words) => !words.every((word) => own.has(word))),
      openings: opens.map(comparable),
      reason,
      rule: `site/${name}`,
    })),
  );

type Insert = ReturnType<typeof insertsOf>[number];

const isOf = ({ boxes, openings }: Insert, block: Block): boolean =>
  boxes.some((words) => words.every((word) => block.origin.includes(word))) ||
  openings.some((phrase) => comparableOf(block).startsWith(phrase));

/** What one publisher, or one publishing system, is known to put into stories. Never written paragraphs, nor the story's own box. */
export const bySite = ({ url, blocks }: Draft): readonly Removal[] => {
  const inserts = insertsOf(
    sites.filter((site) => standsOn(site, url)),
    ownNames(blocks),
  );
  return blocks.flatMap((block, index) => {
    const found = inserts.filter((insert) => isOf(insert, block));
    if (found.length === 0 || isProse(block) || block.kind === 'table' || block.kind === 'code') return [];
    return found.map(({ reason, rule }) => ({ at: { block: index }, reason, rule }));
  });
};
