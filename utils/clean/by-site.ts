import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import type { Site, SiteInsert } from '@/utils/knowledge/site';
import { sites } from '@/utils/knowledge/sites';
import { comparable } from './comparable';
import { isProse } from './prose';

const standsOn = ({ hosts }: Site, url: string): boolean => {
  if (!hosts) return true;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return hosts.some((end) => host === end || host.endsWith(`.${end}`));
};

const isOf = (insert: SiteInsert, block: Block, text: string): boolean =>
  (insert.origin?.some((words) => words.split(' ').every((word) => block.origin.includes(word))) ?? false) ||
  (insert.opens?.some((phrase) => text.startsWith(comparable(phrase))) ?? false);

/** What one publisher, or one publishing system, is known to put into stories. Never written paragraphs. */
export const bySite = ({ url, blocks }: Draft): readonly Removal[] => {
  const here = sites.filter((site) => standsOn(site, url));
  return blocks.flatMap((block, index) => {
    if (isProse(block) || block.kind === 'table' || block.kind === 'code') return [];
    const text = comparable(textOf(block));
    return here.flatMap(({ name, inserts }) =>
      inserts
        .filter((insert) => isOf(insert, block, text))
        .map(({ reason }) => ({ at: { block: index }, reason, rule: `site/${name}` })),
    );
  });
};
