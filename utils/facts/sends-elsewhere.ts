import { foldText } from '@/utils/article/fold-text';
import type { Language } from '@/utils/knowledge/language';
import { phrases } from '@/utils/knowledge/lists';
import { digits, letters } from '@/utils/text/letters';
import { oncePer } from '@/utils/text/once-per';

/** Of one word, “read” or “watch”, stories are told too. */
const openersOf = oncePer((row: Language | undefined) => [
  ...Object.values(row?.phrases ?? {}).flatMap(({ opens = '' }) =>
    phrases(opens)
      .filter((words) => words.includes(' '))
      .map(foldText),
  ),
  ...(row?.announces ?? []).map(foldText),
]);
/** Nothing that a promo opens with is longer, quotation marks and signs that nobody sees included. */
const longestOpener = 100;
const goesOn = new RegExp(`^[${letters}${digits}]`, 'u');

/**
 * Whether a sentence opens as promos do, “Read more …”, or as a table of contents, “In this guide …”: whatever it goes on to
 * say, it is nothing to put on top.
 */
export const sendsElsewhere = (text: string, row: Language | undefined): boolean => {
  const said = foldText(text.slice(0, longestOpener)).replace(/^["']/, '');
  return openersOf(row).some((words) => said.startsWith(words) && !goesOn.test(said.slice(words.length)));
};
