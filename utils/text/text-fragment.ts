import { segmenterOf } from './segmenters';

/** Up to here a quote is written whole; of longer ones its first and last words. In UTF-16 units. */
const short = 80;
/** How many words say where a long quote begins, where it ends, and what stands beside a short one. */
const few = 5;

/** The commands of a text directive are `-`, `,` and `&`; in a text they are escaped. */
const escaped = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

/** The first line's first words. */
const firstWords = (text: string, language: string): string => {
  let count = 0;
  let end = 0;
  for (const { segment, index, isWordLike } of segmenterOf(language, 'word').segment(text.split('\n')[0] ?? '')) {
    if (isWordLike) count += 1;
    if (count > few) break;
    if (isWordLike) end = index + segment.length;
  }
  return text.slice(0, end);
};

const lastWords = (text: string, language: string): string => {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const words = [...segmenterOf(language, 'word').segment(line)].filter(({ isWordLike }) => isWordLike);
  const first = words.at(-few) ?? words[0];
  return first ? line.slice(first.index).trimEnd() : '';
};

interface QuotedText {
  /** A line for each block. */
  readonly text: string;
  /** What stands before it in its block. */
  readonly before: string;
  /** Whether its words stand in the article once. */
  readonly isOnly: boolean;
  /** BCP 47. */
  readonly language: string;
}

/** An address that leads to a quote on its page: a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
export const addressOfQuote = (url: string, { text, before, isOnly, language }: QuotedText): string => {
  const address = new URL(url);
  address.hash = '';
  const parts =
    text.length <= short && !text.includes('\n')
      ? [text.trim()]
      : [firstWords(text.trim(), language), lastWords(text.trim(), language)];
  const beside = isOnly ? '' : lastWords(before.trim(), language);
  const directive = parts.filter(Boolean).map(escaped).join(',');
  return directive ? `${address.href}#:~:text=${beside ? `${escaped(beside)}-,` : ''}${directive}` : address.href;
};
