import type { Language } from '@/utils/knowledge/language';
import { anyOf, notBeforeWord, oncePer } from './patterns';

const openerOf = oncePer((row: Language | undefined) => {
  // Of one word, “read” or “watch”, stories are told too.
  const openers = Object.values(row?.phrases ?? {}).flatMap(({ opens = [] }) => opens);
  return new RegExp(`^["“'‘]?${anyOf(openers.filter((words) => /\s/.test(words)))}${notBeforeWord}`, 'iu');
});

/** Whether a sentence opens as promos do, “Read more …”: whatever it goes on to say, it is nothing to put on top. */
export const sendsElsewhere = (text: string, row: Language | undefined): boolean => openerOf(row).test(text);
