import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { byPhrase } from './by-phrase';
import { comparable, comparableOf } from './comparable';
import type { PhrasePattern } from './phrase-pattern';
import { isSentence, wordCount } from './prose';
import { openersFor } from './spoken-patterns';

/** An author is introduced at the very end, and never where the story is shorter than this. In blocks. */
const nearEnd = 5;
const shortestStory = 4;
const longestLife = 90;

/** The names in a byline, without "by" and what comes after the name. */
const namesIn = (byline: string): readonly string[] =>
  comparable(byline)
    .split(/,|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b/u)
    .map((name) => name.replace(/^\s*by\s+/u, '').trim())
    .filter((name) => wordCount(name) >= 2 && wordCount(name) <= 5);

/** Who a line such as "Written by Ada Lind" says it is. */
const namedBy = (line: Block | undefined, openers: readonly PhrasePattern['opens'][]): readonly string[] => {
  const text = line ? comparableOf(line) : '';
  return openers.flatMap((opens) => {
    const label = opens(text);
    return label ? namesIn(text.slice(label.end)) : [];
  });
};

/** "Picture of Ada Lind", "Ada Lind, author": what a portrait is called, in whatever language. */
const wordsBesideName = 2;

const isPortrait = (block: Block, names: readonly string[]): boolean => {
  if (block.kind !== 'image') return false;
  const called = comparable(block.alt);
  return names.some(
    (name) => ` ${called} `.includes(` ${name} `) && wordCount(called) <= wordCount(name) + wordsBesideName,
  );
};

/**
 * The author's portrait, and life in a few sentences: a paragraph under a heading that says so, one that opens with the name
 * that the line above says, or, at the story's end, with a name of its byline.
 */
export const byAuthor = (draft: Draft): readonly Removal[] => {
  const { blocks, byline = '', language } = draft;
  const said = byPhrase(draft).filter(({ reason }) => reason === 'author');
  const labels = new Set(said.map(({ at }) => at.block).filter((at) => blocks[at]?.kind === 'heading'));
  const names = namesIn(byline);
  const openers = openersFor(language, 'byline');
  const found = blocks.flatMap((block, index) => {
    const removal = { at: { block: index }, reason: 'author' as const, rule: 'author' };
    if (isPortrait(block, names)) return [removal];
    if (block.kind !== 'paragraph') return [];
    const known = index < blocks.length - nearEnd ? [] : names;
    const text = comparableOf(block);
    const opens = [...known, ...namedBy(blocks[index - 1], openers)].some(
      (name) => text === name || text.startsWith(`${name} `) || text.startsWith(`${name},`),
    );
    return (opens || labels.has(index - 1)) && wordCount(text) <= longestLife ? [removal] : [];
  });
  return found.length > 0 && blocks.filter(isSentence).length >= shortestStory ? found : [];
};
