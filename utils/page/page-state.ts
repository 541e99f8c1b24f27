import type { PageState } from '@/utils/article/article';
import { lettersIn } from '@/utils/article/text-of';
import { consentWords, cookieWords } from '@/utils/knowledge/consent-words';
import { clockTime } from '@/utils/text/clock-time';
import { wordsOf } from '@/utils/text/words';
import { isNoticeBox } from './notice-box';
import type { RawBlock } from './raw-blocks';
import type { PageReading } from './read-page';
import { isOwnPicture, storyBox } from './story-box';

/** A story has more words than what stands beside a video, and more for each picture than a gallery's captions. */
const fewBesideVideo = 150;
const fewToPicture = 30;
/** Where the page says that it is a gallery. */
const fewToShownPicture = 90;
const leastPictures = 6;
/** Tests of many products show as many pictures as a gallery, and say more. */
const mostInGallery = 400;

/** A consent notice is shorter than this, in characters; the page that explains it all is longer, and wanted. */
const longestNotice = 5_000;
const leastOfNotice = 0.5;
const highest = 6;

/** A list of stories links to this many, with at least three words each, and says little of any of them. */
const leastLinked = 6;
const leastWords = 3;
const longestIntro = 60;
const mostlyLinked = 0.8;

/** No time of day is written with more letters. */
const longestTime = 16;
const leastEntries = 5;
const leastClaimedEntries = 2;
const liveAddress =
  /(?:^|[/_.-])(?:live|live-?blog|live-?ticker|newsblog|live-updates|en-direct|direct|en-directo|minuto-a-minuto|diretta|in-diretta|ao-vivo|onlayn|na-zywo|canli)(?=$|[/_.-])/i;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const namesNotice = ({ box }: RawBlock): boolean => {
  let at: Element | null = box;
  for (let up = 0; at && at.localName !== 'body' && up < highest; up += 1, at = at.parentElement) {
    if (isNoticeBox(at)) return true;
  }
  return false;
};

/** Words are not enough: stories are written about cookies too. It has to stand in a box that is named so, or at such a host. */
const isConsent = (told: readonly RawBlock[], blocks: readonly RawBlock[], url: string): boolean => {
  const text = told.map((block) => block.text).join('\n');
  if (text.length > longestNotice || !cookieWords.test(text) || !consentWords.test(text)) return false;
  if (/^(?:consent|guce|cmp)\./.test(new URL(url).hostname)) return true;
  const lengthOf = (some: readonly RawBlock[]) => sum(some.filter(namesNotice).map((block) => lettersIn(block.text)));
  return lengthOf(told) >= leastOfNotice * lettersIn(text) && lengthOf(blocks) <= longestNotice;
};

/** A link in a list of sources shows where it leads; one to a story says what it is of. */
const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$/i.test(text);

const isLinked = ({ linked, text }: RawBlock, language: string) =>
  linked > 0 &&
  linked >= mostlyLinked * lettersIn(text) &&
  !isAddress(text.trim()) &&
  wordsOf(text, language).length >= leastWords;

/** Links with nothing but a few words between them. */
const isList = (blocks: readonly RawBlock[], language: string): boolean => {
  const linked = blocks.filter((block) => isLinked(block, language)).length;
  if (linked < leastLinked || linked * 3 < blocks.length) return false;
  return linked >= 4 * blocks.filter(({ text }) => wordsOf(text, language).length > longestIntro).length;
};

/** The page says so and its entries have times, or its address says so and they open with them. */
const isLive = (blocks: readonly RawBlock[], isClaimed: boolean, url: string): boolean => {
  // An entry of a report that goes on opens with its time.
  const opens = blocks.filter(({ text }) => clockTime.exec(text.slice(0, longestTime))?.index === 0).length;
  if (!isClaimed) return opens >= leastEntries && liveAddress.test(new URL(url).pathname);
  return (
    opens >= leastClaimedEntries || blocks.filter(({ box }) => box.querySelector('time')).length >= leastClaimedEntries
  );
};

/**
 * What a page shows, where that is not a story from end to end; undefined for nearly every page. What the page says of
 * itself counts only where what it shows agrees, and where it says that it is a story, its own links make no list of it.
 * `story` tells of every block whether it is story; without it there was none on the page.
 */
export const pageStateOf = (
  { blocks, metadata, url, language }: PageReading,
  story?: readonly boolean[],
): PageState | undefined => {
  const first = story?.indexOf(true) ?? 0;
  const last = story?.lastIndexOf(true) ?? blocks.length - 1;
  const span = blocks.slice(first, last + 1);
  const worded = span.filter(({ text }) => text !== '');
  const told = story ? blocks.filter(({ text }, at) => story[at] && text !== '') : worded;
  if (isConsent(told, blocks, url)) return 'consent';
  if (story && isLive(worded, metadata.claim === 'live', url)) return 'live';
  const hasFewer = (most: number) => {
    let words = 0;
    for (const { text } of told) {
      words += wordsOf(text, language).length;
      if (words >= most) return false;
    }
    return true;
  };
  if (metadata.claim === 'video' && (!story || hasFewer(fewBesideVideo))) return 'video';
  if (metadata.claim === undefined && isList(worded, language)) return 'front';
  const box = story ? storyBox(blocks, story) : undefined;
  const pictures = blocks.filter((block) => isOwnPicture(block) && (!box || box.contains(block.box))).length;
  const few = metadata.claim === 'gallery' || !story ? fewToShownPicture : fewToPicture;
  return pictures >= leastPictures && hasFewer(Math.min(pictures * few, mostInGallery)) ? 'gallery' : undefined;
};
