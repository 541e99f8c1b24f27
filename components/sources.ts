import type { Article, KeyFact } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { textOf } from '@/utils/article/text-of';
import { segmenterOf } from '@/utils/text/segmenters';

/** A stretch of a block's text that facts point into: what is marked when one of them is opened. */
export interface Source {
  /** Unlike any other in the article; `s1`, `s2` … in reading order. */
  readonly id: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Which paragraph of the article it stands in, as a reader counts them, from 1: headings and pictures are none. */
  readonly paragraph: number;
}

/** What a view asks of an article's sources. */
export interface Sources {
  readonly inBlock: (block: number) => readonly Source[];
  readonly of: (fact: KeyFact) => Source | undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const stretchOf = ({ at }: KeyFact, text: string): Stretch => ({
  start: Math.min(at.start ?? 0, text.length),
  end: Math.min(at.end ?? text.length, text.length),
});

const touches = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

/** The sentences around a stretch, without the blanks at both ends. */
const sentenceAround = (text: string, stretch: Stretch, language: string): Stretch => {
  const sentences = [...segmenterOf(language, 'sentence').segment(text)]
    .map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }))
    .filter((sentence) => touches(sentence, stretch));
  return { start: sentences[0]?.start ?? stretch.start, end: Math.max(stretch.end, sentences.at(-1)?.end ?? 0) };
};

/** Stretches that share a character become one, so that no two marks cross. */
const merged = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const apart: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && touches(last, stretch)) apart[apart.length - 1] = { ...last, end: Math.max(last.end, stretch.end) };
    else apart.push(stretch);
  }
  return apart;
};

const stretchesIn = (block: Block, facts: readonly KeyFact[], language: string): readonly Stretch[] => {
  const text = textOf(block);
  const points = facts.filter(({ kind }) => kind === 'point').map((fact) => stretchOf(fact, text));
  const others = facts.filter(({ kind }) => kind !== 'point').map((fact) => stretchOf(fact, text));
  const alone = others.filter((stretch) => !points.some((point) => touches(point, stretch)));
  return merged([...points, ...alone.map((stretch) => sentenceAround(text, stretch, language))]).filter(
    ({ start, end }) => end > start,
  );
};

const telling: readonly Block['kind'][] = ['paragraph', 'quote', 'item'];

/** The sentences that an article's facts come from. A point is its own sentence; a name or a number stands in one. */
export const sourcesOf = (article: Pick<Article, 'blocks' | 'removals' | 'facts' | 'language'>): Sources => {
  const byBlock = new Map<number, readonly Source[]>();
  let count = 0;
  let paragraph = 0;
  for (const { block, index } of keptBlocks(article)) {
    if (telling.includes(block.kind)) paragraph++;
    const facts = article.facts.filter(({ at }) => at.block === index);
    if (facts.length === 0) continue;
    const stretches = stretchesIn(block, facts, article.language);
    byBlock.set(
      index,
      stretches.map((stretch) => ({ ...stretch, block: index, id: `s${++count}`, paragraph })),
    );
  }
  const inBlock = (block: number) => byBlock.get(block) ?? [];
  return {
    inBlock,
    of: ({ at }) => inBlock(at.block).find(({ start, end }) => start <= (at.start ?? 0) && end > (at.start ?? 0)),
  };
};
