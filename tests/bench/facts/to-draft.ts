import type { Draft } from '@/utils/article/article';

interface Text {
  readonly text: string;
  readonly title?: string;
  readonly lang?: string;
  readonly date?: string;
}

/** A plain text as a draft: every line a paragraph. */
export const toDraft = ({ text, title = '', lang = 'en', date }: Text): Draft => ({
  url: 'https://news.example/story',
  title,
  language: lang,
  direction: 'ltr',
  ...(date ? { publishedAt: date } : {}),
  blocks: text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', spans: [{ text: line.trim() }], origin: [] })),
});
