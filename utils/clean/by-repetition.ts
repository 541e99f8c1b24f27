import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { letter, mark, number, runsOf } from '@/utils/text/characters';
import { endsSentence } from '@/utils/text/ends-sentence';
import { comparable, comparableOf } from './comparable';
import { isSentence, wordCount } from './prose';

const wordsIn = (text: string) => runsOf(text, letter | mark | number);

/** A heading may say the headline in other words, or go on; this many of the shorter one's words have to be the same. */
const sharedForHeading = 0.8;
const shortestTitle = 3;
/** From this many words on, what is said again is a repetition. Lists say short things again on purpose. */
const repeatable: Readonly<Partial<Record<Block['kind'], number>>> = { paragraph: 4, quote: 4, heading: 4, item: 8 };

/** So long a text is not said twice for its effect. In words. */
const wholeParagraph = 20;

const shareOf = (some: readonly string[], others: readonly string[]) => {
  const known = new Set(others);
  return some.length === 0 ? 0 : some.filter((word) => known.has(word)).length / some.length;
};

/** The title without the publisher's name that pages hang on it. */
const titlesOf = ({ title, siteName }: Draft): readonly (readonly string[])[] => {
  const parts = title.split(/\s[|–—•·-]\s|\s*[|｜]\s*/u);
  const cut = parts.slice(0, -1).join(' ');
  const tail = comparable(parts.at(-1) ?? '');
  const isSite = parts.length > 1 && (tail === comparable(siteName ?? '') || wordCount(tail) <= 3);
  return [title, ...(isSite ? [cut] : [])].map((text) => wordsIn(comparable(text))).filter((words) => words.length > 0);
};

/** Whether one says with fewer words or with more what the other says. */
const saysSame = (own: readonly string[], title: readonly string[]): boolean => {
  const [short, long] = own.length < title.length ? [own, title] : [title, own];
  return short.length >= shortestTitle && long.length <= 3 * short.length && shareOf(short, long) >= sharedForHeading;
};

/** A block's words: in order, and as one text. */
interface Said {
  readonly words: readonly string[];
  readonly text: string;
}

const saidIn = (block: Block | undefined): Said => {
  const words = block && repeatable[block.kind] ? wordsIn(comparableOf(block)) : [];
  return { words, text: words.join(' ') };
};

/** The words of its first line: what stands on the next may be the standfirst. */
const firstLineOf = (block: Block): string => wordsIn(comparable(textOf(block).split('\n', 1)[0] ?? '')).join(' ');

/** What stands in lines of their own under or over a headline: a date, a section. In words. */
const longestBeside = 8;

/** Whether one line of a block says one of these, and the others are few words each. */
const hasLine = (block: Block, texts: readonly string[]): boolean => {
  const lines = textOf(block)
    .split('\n')
    .map((line) => wordsIn(comparable(line)));
  const isTitle = (words: readonly string[]) => texts.includes(words.join(' '));
  return lines.some(isTitle) && lines.every((words) => isTitle(words) || words.length <= longestBeside);
};

const headlineAgain = (draft: Draft, said: readonly Said[], first: number): readonly Removal[] => {
  const { blocks } = draft;
  const titles = titlesOf(draft);
  const texts = titles.map((title) => title.join(' '));
  const longTexts = texts.filter((_, index) => (titles[index]?.length ?? 0) >= shortestTitle);
  return said.flatMap(({ words, text }, index) => {
    const block = blocks[index];
    const kind = block?.kind;
    const isBefore = first === -1 || index < first;
    // The last step of a trail of links is the page itself.
    const mayBe = kind === 'heading' || kind === 'paragraph' || kind === 'item';
    const saysHeadline = (heading: Block) =>
      titles.some((title) => saysSame(words, title)) || texts.includes(firstLineOf(heading));
    const isAgain = isBefore
      ? texts.includes(text) ||
        (block !== undefined && hasLine(block, longTexts)) ||
        (block?.kind === 'heading' && saysHeadline(block))
      : longTexts.includes(text);
    return mayBe && isAgain ? [{ at: { block: index }, reason: 'headline' as const, rule: 'repetition' }] : [];
  });
};

/**
 * Stories say short things again on purpose: the same small heading under each product, the same step on each day. What is
 * there by mistake comes again together with what stood beside it, right after itself, above the first sentence, as that
 * sentence above the next, or is a whole paragraph.
 */
const saidBefore = ({ blocks }: Draft, said: readonly Said[], firstSentence: number): readonly Removal[] => {
  const spoken = said.flatMap(({ text }, block) => (text === '' ? [] : [{ text, block }]));
  const textAt = (at: number) => spoken[at]?.text;
  const standfirst = said[firstSentence]?.text;
  const next = blocks.findIndex(
    (block, at) => at > firstSentence && said[at]?.text !== standfirst && isSentence(block),
  );
  /** Where each text stands first, and from how many words on it could be said again. */
  const seen = new Map<string, { readonly first: number; readonly shortest: number }>();
  return spoken.flatMap(({ text, block }, at) => {
    const own = repeatable[blocks[block]?.kind ?? 'image'] ?? 0;
    const before = seen.get(text);
    const shortest = Math.max(own, before?.shortest ?? 0);
    seen.set(text, { first: before?.first ?? at, shortest: Math.min(own, before?.shortest ?? own) });
    if (!before || wordCount(text) < shortest) return [];
    const { first } = before;
    const goesWith = [-1, 1].some(
      (step) => textAt(at + step) !== undefined && textAt(at + step) === textAt(first + step),
    );
    const isAbove = block < firstSentence || (block < next && text === standfirst);
    const isAgain = goesWith || isAbove || textAt(at - 1) === text || wordCount(text) >= wholeParagraph;
    return isAgain ? [{ at: { block }, reason: 'repeated' as const, rule: 'repetition' }] : [];
  });
};

/** An excerpt stands among the first blocks, a few above the story, and runs over a few of the story's. */
const excerpt = { among: 12, above: 6, over: 4 };

/** The story's opening above the story, cut off within a sentence, as a page has it for those who search and share. */
const excerptOf = ({ blocks }: Draft, said: readonly Said[]): readonly Removal[] =>
  blocks.slice(0, excerpt.among).flatMap((block, at) => {
    const words = said[at]?.words.slice(0, -1) ?? [];
    if (words.length < wholeParagraph || endsSentence(comparableOf(block).replace(/(?:…|\.{3})$/u, ''))) return [];
    const below = said.slice(at + 1, at + 1 + excerpt.above + excerpt.over).flatMap(({ text }) => text || []);
    const goesOn = below.some((_, from) =>
      below
        .slice(from, from + excerpt.over)
        .join(' ')
        .startsWith(`${words.join(' ')} `),
    );
    return goesOn ? [{ at: { block: at }, reason: 'repeated' as const, rule: 'repetition' }] : [];
  });

/**
 * A heading that was said before stays out only where it was said to stay, or above all: a table of contents says all headings
 * first, and is no story itself.
 */
export const ofWhatStays = ({ blocks }: Draft, removals: readonly Removal[]): readonly Removal[] => {
  const textAt = (block: number) => saidIn(blocks[block]).text;
  const copies = removals.filter(({ at, reason }) => reason === 'repeated' && blocks[at.block]?.kind === 'heading');
  if (copies.length === 0) return removals;
  const removed = new Set(removals.flatMap(({ at, reason }) => (reason === 'headline' ? [] : [at.block])));
  const said = new Set([...blocks.keys()].filter((block) => !removed.has(block)).map(textAt));
  const first = new Set<Removal>();
  for (const copy of copies) {
    const text = textAt(copy.at.block);
    if (!said.has(text)) first.add(copy);
    said.add(text);
  }
  return removals.filter((removal) => !first.has(removal));
};

/** What the page says twice: its headline once more, or the same words again. The first stays. */
export const byRepetition = (draft: Draft): readonly Removal[] => {
  const said = draft.blocks.map(saidIn);
  const firstSentence = draft.blocks.findIndex(isSentence);
  return [
    ...headlineAgain(draft, said, firstSentence),
    ...saidBefore(draft, said, firstSentence),
    ...excerptOf(draft, said),
  ];
};
