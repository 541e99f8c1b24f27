import { lettersIn } from '@/utils/article/text-of';
import type { RawBlock } from '@/utils/page/raw-blocks';
import { endsSentence, holdsSentence } from '@/utils/text/ends-sentence';

/** What a block's own text measures. */
export interface Measure {
  /** Whether its letters are Western European, so that plain patterns say of it what those of all scripts do, in less time. */
  readonly isWestern: boolean;
  /** Lower-case words; where a script does not part words, pairs of its characters. */
  readonly tokens: readonly string[];
  readonly words: number;
  /** Without white space. */
  readonly characters: number;
  /** Share of the characters inside links, 0 to 1. */
  readonly linkShare: number;
  readonly endsSentence: boolean;
  /** A paragraph somebody wrote: 20 words or more, few links, at least one sentence end. */
  readonly isLong: boolean;
}

/** Latin-1 and the signs of print; white space of all kinds. */
const western = /^[ -~\s¡-ÿ‐-‧‰-⁞€™]*$/;
const westernWord = /[a-z\dªµºß-öø-ÿ²³¹¼-¾]+/g;
const anyWord = /[\p{L}\p{M}\p{N}]+/gu;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{1,2}/gu;
const unspacedLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const longWords = 20;
const fewLinks = 0.35;

const tokensOf = (text: string, isWestern: boolean): readonly string[] => {
  const lower = text.toLowerCase();
  if (isWestern) return lower.match(westernWord) ?? [];
  const parted = lower.match(anyWord) ?? [];
  if (!unspacedLetter.test(lower)) return parted;
  return parted.flatMap((word) => (unspacedLetter.test(word) ? (word.match(unspaced) ?? []) : [word]));
};

export const measureOf = ({ text, linked }: RawBlock): Measure => {
  const isWestern = western.test(text);
  const tokens = tokensOf(text, isWestern);
  const characters = lettersIn(text);
  const linkShare = characters > 0 ? Math.min(1, linked / characters) : 0;
  return {
    isWestern,
    tokens,
    words: tokens.length,
    characters,
    linkShare,
    endsSentence: endsSentence(text),
    isLong: tokens.length >= longWords && linkShare < fewLinks && holdsSentence(text),
  };
};
