import * as v from 'valibot';
import { type Fault, faultInWords, firstFault } from '@/utils/article/fault';
import { ownFile } from '@/utils/article/own-file';
import { parseSaved } from '@/utils/article/parse-article';
import type { SavedArticle } from '@/utils/article/saved-article';
import type { FileReading, FormatExamples, LibraryFormat } from '@/utils/export/format';

const format = 'nutgraf-library';
const version = 1;

const fileShape = ownFile(format, version, {
  articles: v.pipe(v.array(v.unknown()), v.maxLength(100_000, 'has more than 100000 entries')),
});

/** Every value of a list checked in turn, or the first fault among them with its place in the list. */
const readAll = (values: readonly unknown[]): FileReading => {
  const articles = new Map<string, SavedArticle>();
  const refuse = (index: number, fault: Fault) => ({ fault: faultInWords(fault, `articles[${index}]`) });
  for (const [index, value] of values.entries()) {
    const parsed = parseSaved(value);
    if ('fault' in parsed) return refuse(index, parsed.fault);
    const { id } = parsed.value.story;
    if (articles.has(id)) return refuse(index, { path: 'story.id', says: 'stands in the file twice' });
    articles.set(id, parsed.value);
  }
  return { articles: [...articles.values()] };
};

/** The whole library, articles and pictures, as a backup that Nutgraf reads again. One article a line. */
export default {
  name: 'json',
  holds: 'library',
  extension: 'json',
  mediaType: 'application/json',
  write: (articles) => {
    const lines = articles.map((article) => `\n${JSON.stringify(article)}`);
    return `{"format":"${format}","version":${version},"articles":[${lines.join(',')}\n]}\n`;
  },
  read: (file) => {
    const { success, output, issues } = v.safeParse(fileShape, file, { abortEarly: true });
    return success ? readAll(output.articles) : { fault: faultInWords(firstFault(issues)) };
  },
} satisfies LibraryFormat;

const opening = `{"format":"${format}","version":1,"articles":`;

export const examples: FormatExamples = {
  writes: [],
  refuses: [
    { file: '', fault: 'the file is not JSON' },
    { file: '[]', fault: 'format: is missing' },
    {
      file: '{"format":"other","version":1,"articles":[]}',
      fault: 'format: expected "nutgraf-library" but found "other"',
    },
    { file: `{"format":"${format}","version":2,"articles":[]}`, fault: 'version: was written by a newer Nutgraf' },
    { file: `${opening}{}}`, fault: 'articles: expected Array but found Object' },
    { file: `${opening}[{"story":{}}]}`, fault: 'articles[0].story.id: is missing' },
    { file: `${opening}[],"__proto__":{"polluted":1}}`, fault: '__proto__: is not a known field' },
  ],
};
