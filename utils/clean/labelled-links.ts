import type { Block, Span } from '@/utils/article/block';
import { spansText } from '@/utils/article/text-of';
import { wordCount } from './prose';

/** A few words, and then nothing but links, with signs between them. */
interface LabelledLinks {
  readonly label: string;
  readonly links: readonly Span[];
}

/** The label and the links of a paragraph that is nothing else; `longest` is the label's, in words. */
export const labelledLinks = ({ kind, spans }: Block, longest: number): LabelledLinks | undefined => {
  const first = spans.findIndex(({ href }) => href);
  if (kind !== 'paragraph' || first < 1) return undefined;
  const label = spansText(spans.slice(0, first)).trim();
  const rest = spans.slice(first).filter(({ href }) => !href);
  if (wordCount(label) > longest || /[\p{L}\p{N}]/u.test(spansText(rest))) return undefined;
  return { label, links: spans.filter(({ href }) => href) };
};
