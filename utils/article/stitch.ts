import type { Article, Part, Removal } from './article';
import type { Block } from './block';
import { foldText } from './fold-text';
import { keptBlocks } from './kept-blocks';
import { pictureKey } from './same-picture';
import { wholeTextOf } from './text-of';

/** One page of a story that comes in several. */
export interface ReadPart {
  readonly page: number;
  readonly article: Article;
}

/** How far down a page its repeated opening can reach, in blocks: headline, byline, standfirst, picture. */
const opening = 6;
/** Nobody writes so much twice, in characters; "Yes." is said on every page of an interview. */
const longText = 60;

const nameOf = (block: Block) => (block.kind === 'image' ? pictureKey(block.src) : foldText(wholeTextOf(block)));

const isRepeated = (block: Block, at: number, seen: ReadonlySet<string>) => {
  const name = nameOf(block);
  return name !== '' && seen.has(name) && (block.kind === 'image' || at < opening || name.length >= longText);
};

const moved = (removals: readonly Removal[], by: number): readonly Removal[] =>
  removals.map((removal) => ({ ...removal, at: { ...removal.at, block: removal.at.block + by } }));

const namesOf = ({ title, byline }: Article) => [title, byline ?? ''].map(foldText).filter(Boolean);

/** What a page says that was not said before, as the places of its kept blocks. */
const newIn = (article: Article, seen: ReadonlySet<string>) =>
  keptBlocks(article).filter(({ block, index }) => !isRepeated(block, index, seen));

/** Whether a page says anything that `before` did not: sites answer a page they do not have with the first one. */
export const addsTo = (before: readonly ReadPart[], { article }: ReadPart): boolean => {
  const seen = new Set(before.flatMap((part) => part.article.blocks.map(nameOf)));
  return newIn(article, seen).some(({ block }) => block.kind === 'paragraph' && nameOf(block).length >= longText);
};

/**
 * The pages of a story as one: the first one's headline and names, then every page's blocks in order, with a part for where
 * each further page begins. What a page repeats of those before stays in its place and is removed, as any repetition is.
 * Facts are to be found anew. `parts` are in the story's order and at least one.
 */
export const stitch = (parts: readonly [ReadPart, ...ReadPart[]]): Omit<Article, 'facts'> => {
  const [{ article: first }, ...others] = parts;
  const { facts: _, ...story } = first;
  const blocks: Block[] = [...first.blocks];
  const removals: Removal[] = [...first.removals];
  const marks: Part[] = [];
  const seen = new Set([...namesOf(first), ...first.blocks.map(nameOf)]);
  for (const { page, article } of others) {
    const start = blocks.length;
    const kept = keptBlocks(article);
    const fresh = new Set(newIn(article, seen).map(({ index }) => index));
    const repeated = kept.filter(({ index }) => !fresh.has(index));
    marks.push({ block: start, page, url: article.url });
    blocks.push(...article.blocks);
    removals.push(
      ...moved(article.removals, start),
      ...repeated.map(({ index }): Removal => ({ at: { block: start + index }, reason: 'repeated', rule: 'pages' })),
    );
    for (const block of article.blocks) seen.add(nameOf(block));
  }
  removals.sort((a, b) => a.at.block - b.at.block);
  return { ...story, blocks, removals, parts: marks };
};
