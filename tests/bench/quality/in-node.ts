import { Socket } from 'node:net';
import { extractFromHtml } from '@extractus/article-extractor';
import Parser from '@postlight/parser';
import type { Result } from './in-page';

/** What a reader that parses the page itself makes of it; its milliseconds hold the parsing. */
export interface HtmlResult extends Omit<Result, 'text'> {
  readonly html: string;
}

/**
 * Both readers know how to fetch. After this, whatever in this process opens a connection fails, and says so, until what is
 * answered is called.
 */
export const goOffline = (): (() => void) => {
  const { connect } = Socket.prototype;
  Socket.prototype.connect = () => {
    throw new Error('the benchmark fetches nothing');
  };
  return () => {
    Socket.prototype.connect = connect;
  };
};

const timed = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const start = performance.now();
  return [await work(), performance.now() - start];
};

/** The readers that need no browser. */
export const nodeReaders = {
  async postlight(html: string, url: string): Promise<HtmlResult> {
    const [found, ms] = await timed(() => Parser.parse(url, { html, fetchAllPages: false }));
    const { content, title, author, date_published } = found;
    return { html: content ?? '', title: title ?? '', author: author ?? '', date: date_published ?? '', ms };
  },
  async extractus(html: string, url: string): Promise<HtmlResult> {
    const [found, ms] = await timed(() => extractFromHtml(html, url));
    const { content = '', title = '', author = '', published = '' } = found ?? {};
    return { html: content, title, author, date: published, ms };
  },
};
