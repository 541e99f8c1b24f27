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

/** What tells most blocks from a headline, in letters; of a text it takes no more than so many characters to have them. */
const opening = 8;
const enoughToOpen = 80;

const opensLike = (text: string, title: string) => {
  const start = words(text.slice(0, enoughToOpen)).slice(0, opening);
  return title.startsWith(start) || start.startsWith(title);
};

const saysHeadline = (text: string, title: string) => {
  if (title === '' || !opensLike(text, title)) return false;
  const said = words(text);
  return said.startsWith(title) && said.length <= title.length + headlineSlack;
};

/** The kept blocks that a fact may point into: told in sentences, not mostly link, not the headline again. */
export const trustedBlocks = (draft: Draft, removals: readonly Removal[]): readonly PlacedBlock[] => {
  const title = words(draft.title);
  return keptBlocks({ blocks: draft.blocks, removals }).filter(
    ({ block }) =>
      telling.includes(block.kind) && linkShareOf(block) < mostlyLink && !saysHeadline(textOf(block), title),
  );
};
