import { bareWords, offsetOf, textsIn } from '@/components/bare-words';

/** So many letters tell a paragraph from every other, where the page goes on differently than the story. */
const telling = 60;
/** Shorter words, a heading or a name, may stand anywhere on a page. */
const least = 24;

const occurrences = function* (text: string, words: string) {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
};

/**
 * Looks for a paragraph of the story on the page by its bare words, as both are now; answers with where it stands there.
 * Text that is not laid out, as in a menu that is closed, is passed over. Nothing of the page is touched.
 */
export const wordsOnPage = (page: Document): ((words: string) => Range | undefined) => {
  const texts = textsIn(page.body);
  const starts: number[] = [];
  let all = '';
  for (const { data } of texts) {
    starts.push(all.length);
    all += bareWords(data);
  }
  /** The node that the letter at `at` stands in, and where. */
  const pointAt = (at: number): readonly [Text, number] | undefined => {
    let index = starts.length - 1;
    let least = 0;
    while (least < index) {
      const middle = Math.ceil((least + index) / 2);
      if ((starts[middle] ?? 0) <= at) least = middle;
      else index = middle - 1;
    }
    const text = texts[index];
    return text && [text, offsetOf(text.data, at - (starts[index] ?? 0))];
  };
  const rangeOf = (at: number, length: number) => {
    const [start, end] = [pointAt(at), pointAt(at + length - 1)];
    if (!start || !end) return undefined;
    const range = page.createRange();
    range.setStart(...start);
    range.setEnd(end[0], end[1] + 1);
    return range;
  };
  return (words) => {
    if (words.length < least) return undefined;
    for (const sought of new Set([words, words.slice(0, telling)]))
      for (const at of occurrences(all, sought)) {
        const range = rangeOf(at, sought.length);
        if (range && range.getBoundingClientRect().height > 0) return range;
      }
    return undefined;
  };
};
