import type { Draft } from '@/utils/article/article';
import { foldText } from '@/utils/article/fold-text';
import { doubledPictures } from './doubled-pictures';
import { isOnlyTeaser } from './is-only-teaser';
import { leadPictureAt } from './lead-picture';
import { bareHeading } from './own-sign';
import { pageStateOf } from './page-state';
import type { RawBlock } from './raw-blocks';
import type { PageReading } from './read-page';
import { isOwnPicture, storyBox } from './story-box';
import { toBlocks } from './to-blocks';

/** A draft, and for each of its blocks whether it was judged to be story. */
export interface JudgedDraft {
  readonly draft: Draft;
  readonly isStory: readonly boolean[];
}

/** Fewer letters and digits than this are no story, unless a reader chose them. */
const leastText = 140;
/** Inserts may stand between a picture and the story it belongs to. In blocks that have words. */
const reach = 3;
/** A longer run of blocks that are no story is a list of other things, not an insert. */
const longestInsert = 12;

/**
 * Of every block of the page: is it story? Pictures and embeds have no words to be judged by, code and tables few: they
 * are story where there is story on both sides of them, or in their own box beside them.
 */
const verdicts = ({ blocks, worded }: PageReading, judged: readonly boolean[]): readonly boolean[] => {
  const known = new Map(worded.map((at, index) => [at, judged[index] ?? false]));
  const isShape = ({ kind }: RawBlock) => kind === 'code' || kind === 'table';
  const linksAway = (block: RawBlock) => block.kind === 'image' && !isOwnPicture(block);
  const heard = blocks.flatMap((block, at) => (isShape(block) ? [] : (known.get(at) ?? [])));
  let passed = 0;
  const isAmongStory = () =>
    heard.slice(Math.max(0, passed - reach), passed).includes(true) &&
    heard.slice(passed, passed + reach).includes(true);
  return blocks.map((block, at) => {
    const own = known.get(at);
    if (own === undefined || isShape(block)) return own === true || (!linksAway(block) && isAmongStory());
    passed += 1;
    return own;
  });
};

/** Whether texts have so many letters and digits between them. */
const hasLetters = (texts: readonly string[], least: number): boolean => {
  let found = 0;
  for (const text of texts)
    for (const [letters] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      found += letters.length;
      if (found >= least) return true;
    }
  return false;
};

/** The headline's own block: it is shown above the story and is no part of it. Only what says it again is an insert. */
const headlineAt = ({ blocks, metadata }: PageReading): number => {
  const title = foldText(bareHeading(metadata.title));
  const says = (block: RawBlock) => block.kind === 'heading' && foldText(bareHeading(block.text)) === title;
  const first = blocks.findIndex((block) => says(block) && block.box.closest('h1') !== null);
  return first === -1 ? blocks.findIndex(says) : first;
};

/** Which blocks the draft holds: the story, what Readability would have shown, and short runs in the story's own `box`. */
const choose = (
  { blocks, worded, kept }: PageReading,
  story: readonly boolean[],
  { box, headline }: { readonly box: Element | undefined; readonly headline: number },
): readonly number[] => {
  const shownElsewhere = new Set(worded.filter((_, index) => kept[index]));
  const chosen: number[] = [];
  let run: number[] = [];
  const endRun = () => {
    chosen.push(...run.filter((at) => run.length <= longestInsert || shownElsewhere.has(at)));
    run = [];
  };
  blocks.forEach((block, at) => {
    if (at === headline) return;
    if (story[at]) {
      endRun();
      chosen.push(at);
    } else if (shownElsewhere.has(at) || box?.contains(block.box)) run.push(at);
  });
  endRun();
  return chosen;
};

/**
 * Cuts the page down to its story and what a reader would have seen in it. Undefined where there is no story: fewer
 * letters and digits than `least`.
 */
export const toDraft = (
  reading: PageReading,
  judged: readonly boolean[],
  least = leastText,
): JudgedDraft | undefined => {
  const { blocks, worded, traits, base, direction, metadata, url, language } = reading;
  const told = verdicts(reading, judged);
  const standfirst = worded[traits.standfirst];
  // It stands in the page's head, among much that is no story.
  const box = storyBox(
    blocks,
    told.map((is, at) => is && at !== standfirst),
  );
  const headline = headlineAt(reading);
  const lead = leadPictureAt(blocks, told, { box, headline, named: metadata.lead?.src });
  const state = pageStateOf(reading, told);
  // A gallery is its pictures, and few words stand between them.
  const isShot = (block: RawBlock) => state === 'gallery' && box?.contains(block.box) === true && isOwnPicture(block);
  const story = blocks.map((block, at) => told[at] || at === lead || isShot(block));
  const shown = blocks.flatMap((block, at) => (story[at] ? [block.text] : []));
  if (!hasLetters(shown, least)) return undefined;
  const wanted = choose(reading, story, { box, headline });
  const doubled = doubledPictures(blocks, wanted, story);
  const chosen = wanted.filter((at) => !doubled.has(at));
  const raws = chosen.flatMap((at) => {
    const block = blocks[at];
    // Set as a heading it still has no section below it.
    return block && at === standfirst ? { ...block, kind: 'paragraph' as const } : (block ?? []);
  });
  const made = toBlocks(raws, base, direction).flatMap((block, index) =>
    block ? [{ block, isStory: story[chosen[index] ?? -1] ?? false }] : [],
  );
  const { titles: _, authors: __, isTeaser: ___, wordCount, claim: ____, direction: _____, ...said } = metadata;
  return {
    draft: {
      ...said,
      ...(isOnlyTeaser(metadata, shown.join('\n'), language) && { isTeaser: true, ...(wordCount && { wordCount }) }),
      ...(state && { state }),
      url,
      language,
      direction,
      blocks: made.map(({ block }) => block),
    },
    isStory: made.map(({ isStory }) => isStory),
  };
};
