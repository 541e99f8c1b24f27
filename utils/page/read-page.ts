import type { Steps } from '@/utils/steps';
import { languageOfText } from '@/utils/text/detect-language';
import { directionOf } from '@/utils/text/direction';
import { fitsScript } from '@/utils/text/fits-script';
import { attributeOf, baseAddressOf } from './dom';
import { furnitureOf } from './furniture';
import { keptByReadability } from './kept-by-readability';
import { type Metadata, metadataOf } from './metadata';
import { isPerson, isWholeName, namesIn } from './metadata/names';
import { otherStories } from './other-stories';
import { cutBlocks, type RawBlock } from './raw-blocks';
import { readabilityChoice } from './readability-choice';
import { safePicture } from './safe-address';
import { takeSnapshot } from './snapshot';
import { framedMetadata, storyFrame } from './story-frame';
import { type Traits, traitsOf } from './traits';

/** A page cut into blocks and measured, before anybody judged them. */
export interface PageReading {
  readonly url: string;
  /** What links are resolved against. */
  readonly base: string;
  readonly metadata: Metadata;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Every block of the page, pictures and embeds included. */
  readonly blocks: readonly RawBlock[];
  /** The indexes of those that have words to be judged by, in order; `kept` and `traits` go by it. */
  readonly worded: readonly number[];
  readonly kept: readonly boolean[];
  readonly traits: Traits;
}

/** What the page's links are resolved against: its `base` element, else its address. */
const baseOf = (page: Document, url: string): string => {
  const element = Document.prototype.querySelector.call(page, 'base[href]');
  return (element && safePicture(attributeOf(element, 'href'), url)) ?? url;
};

/** As much text as it takes to tell a language and its direction. In characters. */
const enoughToTell = 6_000;

const nothing = { numbers: new Set<number>(), text: '' };

const isWorded = ({ kind, text }: RawBlock) => kind !== 'image' && kind !== 'embed' && text !== '';

const isPicture = (block: RawBlock | undefined) => block?.kind === 'image' || block?.kind === 'embed';

/**
 * Takes in a page: snapshot, blocks, Readability's choice, traits. The page is read and never changed, and after the first
 * step nobody looks at it again. `shown` is what is cut into blocks, where that is less than the page.
 */
export function* readPage(page: Document, url: string, loadedFrom?: string, shown = page): Steps<PageReading> {
  const frame = shown === page ? storyFrame(page) : undefined;
  const base = frame ? baseAddressOf(frame) : baseOf(page, url);
  const around = metadataOf(page, url, loadedFrom);
  const metadata = frame ? framedMetadata(metadataOf(frame, url), around) : around;
  const leftOut = shown === page ? [...otherStories(frame ?? page, metadata.title), ...furnitureOf(frame ?? page)] : [];
  const snapshot = takeSnapshot(frame ?? shown, base, leftOut);
  yield;
  const choice = readabilityChoice(snapshot, metadata);
  yield;
  const blocks = cutBlocks(snapshot.document.body);
  const worded = blocks.flatMap((block, index) => (isWorded(block) ? [index] : []));
  const texts = blocks.filter(isWorded);
  const afterPicture = worded.map((at) => isPicture(blocks[at - 1]));
  const kept = keptByReadability(texts, choice ?? nothing, snapshot.elements);
  const sample = texts.filter((_, index) => kept[index]);
  const wordsOf = (some: typeof texts) =>
    some
      .map((block) => block.text)
      .join('\n')
      .slice(0, enoughToTell);
  const text = wordsOf(sample.length > 0 ? sample : texts);
  const claimed = metadata.language !== 'und' && fitsScript(metadata.language, text) ? metadata.language : undefined;
  const language = claimed ?? languageOfText(text) ?? languageOfText(wordsOf(texts)) ?? 'und';
  yield;
  const byline = metadata.byline ?? namesIn(choice?.byline ?? '').find((name) => isPerson(name) && isWholeName(name));
  return {
    url,
    base,
    metadata: { ...metadata, ...(byline && { byline }) },
    language,
    direction: directionOf(language, text),
    blocks,
    worded,
    kept,
    traits: traitsOf(snapshot, texts, kept, afterPicture, metadata.title, language),
  };
}
