import type { Block } from '@/utils/article/block';
import { foldText, isPlain } from '@/utils/article/fold-text';
import { textOf } from '@/utils/article/text-of';
import { remembered } from '@/utils/text/remembered';

const greek = /[\u0370-\u03ff\u1f00-\u1fff]/gu;
const accents = /[\u0300-\u036f]/gu;
const vowelSigns = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670]/gu;

/**
 * Text as labels are compared: `foldText`, and what capitals or keyboards change besides the case. Greek capitals drop
 * the accent, Turkish ones double the dot, and Arabic letters have more than one code.
 */
export const comparable = (text: string): string => {
  const folded = foldText(text);
  return isPlain(folded) ? folded : likeLetters(folded);
};

/** `comparable` of what a block says, which many ask. */
export const comparableOnce = remembered(comparable);

/** What `comparable` makes of a block's text. */
export const comparableOf = (block: Block): string => comparableOnce(textOf(block));

const commas = /\s?[,،](?=\s|$)/g;

/** `comparable` text without the commas that some set between words and some do not: “By signing up, you agree”. */
export const withoutCommas = (text: string): string => (/[,،]/.test(text) ? text.replace(commas, '') : text);

const likeLetters = (folded: string): string =>
  folded
    .replace(/ı|i\u0307/gu, 'i')
    .replace(greek, (letter) => letter.normalize('NFD').replace(accents, '').replace('ς', 'σ'))
    .replace(vowelSigns, '')
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک')
    .replace(/[أإآ]/gu, 'ا');
