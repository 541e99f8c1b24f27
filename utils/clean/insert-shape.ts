import type { Block } from '@/utils/article/block';
import { linkShareOf, spansText, textOf } from '@/utils/article/text-of';
import { leadsAway, type SpokenReason } from '@/utils/knowledge/language';
import { firstOf, letter, mark, number } from '@/utils/text/characters';
import { endsSentence } from '@/utils/text/ends-sentence';
import { oncePer } from '@/utils/text/once-per';
import { remembered } from '@/utils/text/remembered';
import { bareOfComparable } from './bare';
import { comparable, comparableOnce, withoutCommas } from './comparable';
import {
  hasDense,
  hasPlaceholder,
  type Match,
  type PhrasePattern,
  type Searched,
  wordsIn,
  wordsStart,
} from './phrase-pattern';
import { isProse, wordCount } from './prose';
import type { SpokenPattern, SpokenPatterns } from './spoken-patterns';

/** Longer than this, what opens with a label is a paragraph that happens to begin so. In words. */
const longestInsert = 45;
/** An invitation may explain itself. In words. */
const longestInvitation = 60;
/** A name, perhaps with what the person is. In words. */
const longestName = 12;
const longestLabel = 8;
/** A heading may say of what there is more. In words. */
const longestHeading = 12;
/** “Read the label.” is an order; a teaser needs more words. */
const longestOrder = 4;
/** No phrase that is a whole block is longer. In words. */
const longestWhole = 20;
/** So short that an invitation is all there is. In words. */
const shortInvitation = 14;

/** A quotation mark that is followed by a blank quotes nothing. */
const lonelyArrow = /^[»›]\s+/u;

/** A block's words as labels are looked for in them. */
interface Words extends Searched {
  readonly length: number;
  /** As the page writes it, for capitals. */
  readonly written: string;
}

/** A block whose words may be a label's: every measure taken once. */
interface Sayable {
  readonly words: Words;
  /** Text before the first link; undefined where the block begins with one or has none. */
  readonly beforeLink: string | undefined;
  readonly links: number;
  readonly isProse: boolean;
  readonly isHeading: boolean;
  readonly isItem: boolean;
  readonly endsSentence: boolean;
}

/** The words of a text; undefined where they are too many for an insert, or none. Of its words, `firstWords` count. */
const wordsOf = (written: string, firstWords: ReadonlySet<string>): Words | undefined => {
  const length = wordCount(written);
  if (written === '' || length > longestInvitation) return undefined;
  const compared = comparableOnce(written);
  const text = withoutCommas(compared);
  const bare = length <= longestWhole ? bareOfComparable(compared) : '';
  return {
    text,
    start: wordsStart(text),
    words: wordsIn(text, firstWords),
    bare,
    unnumbered: bare.includes('#') ? bare.replace(/#/g, ' ').replace(/\s+/g, ' ').trim() : bare,
    hasPlaceholder: hasPlaceholder(bare),
    length,
    written,
  };
};

/** A text's words, and the phrases that are worth looking for in them. */
interface Tried {
  readonly words?: Words;
  readonly trying: readonly SpokenPattern[];
}

const untried: Tried = { trying: [] };

/** `Tried` by what is said on a page; the judge asks of its blocks, and then the rules of those that are left. */
const triedBy = oncePer((patterns: SpokenPatterns | undefined) =>
  remembered((written): Tried => {
    const words = patterns && wordsOf(written, patterns.firstWords);
    const trying = words ? patterns.worthTrying(words) : [];
    return words && trying.length > 0 ? { words, trying } : untried;
  }),
);

/** Whether a heading's link is its own place on a page. */
const isAnchored = ({ kind, spans }: Block): boolean =>
  kind === 'heading' && spans.some(({ href }) => href?.includes('#'));

const sayable = (block: Block, words: Words): Sayable => {
  const first = block.spans.findIndex((span) => span.href);
  return {
    words,
    beforeLink: first > 0 ? withoutCommas(comparable(spansText(block.spans.slice(0, first)))) : undefined,
    links: isAnchored(block) ? 0 : linkShareOf(block),
    isProse: isProse(block),
    isHeading: block.kind === 'heading',
    isItem: block.kind === 'item',
    endsSentence: endsSentence(words.written),
  };
};

/** One common word ("related", "watch") needs more beside it than a phrase that says what it wants. */
const isWeak = (phrase: string) => !phrase.trim().includes(' ') && !hasDense(phrase);

const isOnlySigns = (text: string): boolean => firstOf(text, letter | mark | number) === text.length;

const parted = /^["')\]*]*\s*(?:[:|›»>→▶►⇒➤・】」\]]|\/\s)/u;
const dashed = /^\s*(?:-\s|~)|^\s-/u;
const pointed = /^[^\p{L}\p{N}"']*[>»→➡👉👇📢🔔*▶►•|[【(]/u;
/** A title in quotation marks, with which somebody is named who did not write this story: “Author: Ada Lind, ‘The Wall’”. */
const titled = /["』》][\s.]*$/u;
const bracketed = /^[^\p{L}\p{N}"']*[[(【（<].*[\])】）>][\s.]*$/su;

/**
 * A name or a date after the label: "Written by", then a few words, a capital or a number first, and no sentence. After a
 * number a full stop makes it a day: “12. September”.
 */
const namesSomebody = ({ written }: Words, labelEnd: number): boolean => {
  const rest = written.slice(labelEnd).trim();
  return (
    /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(rest) &&
    wordCount(rest) <= longestName &&
    !/(?:[!?]|(?<!\p{N})\.)\s\p{L}{3}/u.test(rest) &&
    (wordCount(written) <= longestLabel || !/[^.]\p{Ll}{3}\.$/u.test(rest))
  );
};

const opensAsInsert = (said: Sayable, opens: PhrasePattern['opens'], reason: SpokenReason): boolean => {
  if (said.isProse || said.words.length > longestInsert) return false;
  const label = opens(said.words.text, said.words.start);
  if (!label) return false;
  const rest = said.words.text.slice(label.end);
  if (reason === 'credit' && said.words.length > longestName) return false;
  if ((reason === 'byline' || reason === 'author') && titled.test(rest)) return false;
  if (isOnlySigns(rest)) return true;
  // “Listen: people tell you what they need.” Lists of advice open so; one of teasers is a list of links.
  if (said.isItem && said.links === 0 && reason !== 'byline' && reason !== 'credit') return false;
  if (parted.test(rest)) return true;
  if (dashed.test(rest) && (said.links >= 0.3 || !said.endsSentence)) return true;
  const weak = isWeak(label.phrase);
  // An order among others is the story’s own.
  if (weak && said.isItem && said.endsSentence && said.words.length <= longestOrder) return false;
  const linkFollows =
    said.beforeLink !== undefined &&
    said.beforeLink.length >= label.end &&
    isOnlySigns(said.beforeLink.slice(label.end));
  if (linkFollows && said.links >= (weak ? 0.6 : 0.3)) return true;
  if (weak) return reason === 'credit' && bracketed.test(said.words.text);
  if (reason === 'byline' || reason === 'credit') return !said.isHeading && namesSomebody(said.words, label.end);
  if (said.links >= 0.4 || pointed.test(said.words.text) || bracketed.test(said.words.text)) return true;
  return (
    leadsAway(reason) &&
    !said.isHeading &&
    !said.isItem &&
    !said.endsSentence &&
    said.words.length <= longestLabel &&
    !said.words.text.endsWith(':')
  );
};

const sentenceBefore = /(?:^|[.!?:;।。！？؟۔…|]|[-–]\s)[^\p{L}\p{N}"]*$/u;
const sentenceAfter = /^[^\p{L}\p{N}]*(?:$|[.!?;।。！？؟۔…|])/u;

/** An invitation begins or ends a sentence, as an order does in every language, and nobody quotes it. */
const asksTheReader = (said: Sayable, { start, end }: Match, reason: SpokenReason): boolean => {
  const before = said.words.text.slice(0, start);
  // Where a phrase was found in bare text, nobody knows its place: any quotation may hold it.
  const isQuoted = end === 0 ? said.words.text.includes('"') : (before.match(/"/g)?.length ?? 0) % 2 === 1;
  if (isQuoted) return false;
  if (reason === 'credit') return !said.isHeading && said.words.length <= longestName && !said.endsSentence;
  if (said.isProse) return isOnlySigns(before);
  if (said.words.length <= shortInvitation || said.links >= 0.3) return true;
  return sentenceBefore.test(before) || sentenceAfter.test(said.words.text.slice(end));
};

/** A paragraph that asks for the same in two ways is written for nothing else. */
const asksAgain = ({ isProse }: Sayable, [first, ...others]: readonly Match[], reason: SpokenReason): boolean =>
  isProse && reason === 'newsletter' && others.some(({ start }) => start >= (first?.end ?? start));

const isInsert = (said: Sayable, { opens, whole, asks }: PhrasePattern, reason: SpokenReason): boolean => {
  if (said.words.unnumbered !== '' && (whole.has(said.words.bare) || whole.has(said.words.unnumbered))) return true;
  if (opensAsInsert(said, opens, reason)) return true;
  const matches = asks(said.words);
  return matches.some((match) => asksTheReader(said, match, reason)) || asksAgain(said, matches, reason);
};

const hasNoWords = ({ kind }: Block) => kind === 'code' || kind === 'table' || kind === 'image' || kind === 'embed';

const triedIn = (block: Block, patterns: SpokenPatterns): Tried =>
  hasNoWords(block) ? untried : triedBy(patterns)(textOf(block).trim().replace(lonelyArrow, '> '));

/** The phrases by which a block is an insert, by its words and its shape together. */
export const insertPhrases = (block: Block, patterns: SpokenPatterns): readonly SpokenPattern[] => {
  const { words, trying } = triedIn(block, patterns);
  if (!words) return [];
  const said = sayable(block, words);
  return trying.filter(({ pattern, reason }) => isInsert(said, pattern, reason));
};

/** The phrases that a block opens with, whatever follows them. */
export const openingPhrases = (block: Block, patterns: SpokenPatterns): readonly SpokenPattern[] => {
  const { words, trying } = triedIn(block, patterns);
  if (!words || words.length > longestHeading) return [];
  return trying.filter(({ pattern }) => pattern.opens(words.text, words.start));
};
