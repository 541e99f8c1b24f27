import { handFile } from '@/components/hand-file';
import type { Article } from '@/utils/article/article';
import type { Highlight } from '@/utils/article/highlight';
import type { SavedArticle, SavedStory } from '@/utils/article/saved-article';
import { fileName } from '@/utils/export/file-name';
import type { FileReading } from '@/utils/export/format';
import json from '@/utils/export/formats/json';
import markdown from '@/utils/export/formats/markdown';
import { openArticle } from '@/utils/library/read-library';

/** The largest file that is read, in bytes: half of what browsers take into one text. */
export const largestFile = 256_000_000;

/** A library beyond this, in characters, is written as several files, each small enough to be read again. */
const fullFile = 200_000_000;

/** Hands the reader one article as Markdown, with what they marked in it. */
export const downloadMarkdown = (article: Article, highlights: readonly Highlight[] = []): void =>
  handFile(fileName(article.title, markdown.extension), markdown.mediaType, markdown.write(article, highlights));

/** Hands the reader the whole library as a file, or as several where one would be too large to read again. */
export const downloadLibrary = async (stories: readonly SavedStory[], day: string): Promise<void> => {
  let part: SavedArticle[] = [];
  let length = 0;
  let number = 1;
  const hand = () => {
    const name = `Nutgraf library ${day}${number > 1 ? ` ${number}` : ''}`;
    handFile(fileName(name, json.extension), json.mediaType, json.write(part));
    part = [];
    length = 0;
    number += 1;
  };
  for (const { id } of stories) {
    const saved = await openArticle(id);
    if (!saved) continue;
    part.push(saved);
    length += JSON.stringify(saved).length;
    if (length > fullFile) hand();
  }
  if (part.length > 0) hand();
};

/** What a file holds, or why it is not read. */
export const readLibraryFile = async (
  file: File,
): Promise<FileReading | { readonly problem: 'large' | 'unreadable' }> => {
  if (file.size > largestFile) return { problem: 'large' };
  // The file may have been moved, or its disk taken out, since it was chosen.
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { problem: 'unreadable' } : json.read(text);
};
