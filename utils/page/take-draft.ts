import type { Draft } from '@/utils/article/article';
import { wholeTextOf } from '@/utils/article/text-of';
import { languageOfText } from '@/utils/text/detect-language';
import { directionOf } from '@/utils/text/direction';
import { chooseBlocks } from './choose-blocks';
import { metadataOf } from './metadata';
import { cutBlocks } from './raw-blocks';
import { readabilityChoice } from './readability-choice';
import { takeSnapshot } from './snapshot';
import { toBlocks } from './to-blocks';

/** Fewer letters and digits than this are no story. */
const leastText = 140;

/**
 * A page as a draft: snapshot, Readability, the door, blocks. Undefined where there is no article. The page is read and
 * never changed. `url` is the address the reader sees.
 */
export const takeDraft = (page: Document, url: string): Draft | undefined => {
  const base = URL.canParse(page.baseURI) && page.baseURI.startsWith('http') ? page.baseURI : url;
  const metadata = metadataOf(page, url);
  const snapshot = takeSnapshot(page, base);
  const choice = readabilityChoice(snapshot, metadata.title);
  if (!choice) return undefined;
  const raws = chooseBlocks(cutBlocks(snapshot.document.body), choice);
  const text = raws.map((raw) => raw.text).join('\n');
  if (text.replace(/[^\p{L}\p{N}]/gu, '').length < leastText) return undefined;
  const language = metadata.language === 'und' ? (languageOfText(text) ?? 'und') : metadata.language;
  const direction = directionOf(language, text);
  const { titles: _, authors: __, isTeaser: ___, byline = choice.byline, ...shown } = metadata;
  return { ...shown, url, language, direction, blocks: toBlocks(raws, base, direction), ...(byline && { byline }) };
};
