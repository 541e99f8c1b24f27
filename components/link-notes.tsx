import type { Article } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { cellsOf } from '@/utils/article/passage';
import { leadsOut } from './out-link';

const addressesIn = (block: Block): readonly (string | undefined)[] => {
  const cells = block.kind === 'table' ? cellsOf(block) : [];
  const spans = [block, ...cells].flatMap((words) => words.spans);
  return [...spans.map(({ href }) => href), ...(block.kind === 'embed' ? [block.href] : [])];
};

/** Where the links of what is shown lead to, each address once, numbered from 1 as they are met. Notes are no links. */
export const linkNotesOf = (article: Article, notes: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> => {
  const addresses = new Set(keptBlocks(article).flatMap(({ block }) => addressesIn(block)));
  return new Map(
    [...addresses]
      .filter(leadsOut)
      .filter((href) => !notes.has(href))
      .map((href, index) => [href, index + 1]),
  );
};

/** The addresses at the end of a printed article, since paper cannot be clicked. */
export const LinkNotes = ({ numbers }: { readonly numbers: ReadonlyMap<string, number> }) => (
  <ol class="link-notes">
    {[...numbers].map(([href, number]) => (
      <li key={number} data-note={number}>
        <bdi>{href}</bdi>
      </li>
    ))}
  </ol>
);
