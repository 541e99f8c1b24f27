import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { foldText } from '@/utils/article/fold-text';
import { keptBlocks, type PlacedBlock } from '@/utils/article/kept-blocks';
import { linkShareOf, textOf } from '@/utils/article/text-of';

/** The kinds that tell the story in sentences. Headings, tables, pictures, code and cards state nothing on their own. */
const telling: readonly Block['kind'][] = ['paragraph', 'quote', 'item'];

/** More link than text, or as good as: a promo that cleaning missed. */
const mostlyLink = 0.6;
/** A line that says the headline again may carry this many characters more: a site's name, a date. */
const headlineSlack = 40;

const words = (text: string) =>
  foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const saysHeadline = (text: string, title: string) =>
  title !== '' && text.startsWith(title) && text.length <= title.length + headlineSlack;

/** The kept blocks that a fact may point into: told in sentences, not mostly link, not the headline again. */
export const trustedBlocks = (draft: Draft, removals: readonly Removal[]): readonly PlacedBlock[] => {
  const title = words(draft.title);
  return keptBlocks({ blocks: draft.blocks, removals }).filter(
    ({ block }) =>
      telling.includes(block.kind) && linkShareOf(block) < mostlyLink && !saysHeadline(words(textOf(block)), title),
  );
};
