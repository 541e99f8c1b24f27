import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pages, PagesState } from '@/components/pages-line';
import type { Reading } from '@/utils/browser/messages';
import type { PagesRead } from './read-pages';

/** What the reader needs to read a story's other pages. */
export interface PagesSource {
  /** All of them, and how many are in the article already. */
  readonly count: number;
  readonly read: number;
  /** Whether they are to be read as soon as the reader opens. */
  readonly atOnce: boolean;
  readonly onRead: (onPage: (page: number) => void, signal: AbortSignal) => Promise<PagesRead | undefined>;
}

const startOf = ({ count, read }: PagesSource): PagesState => {
  if (read >= count) return { kind: 'whole' };
  return read > 1 ? { kind: 'part', read } : { kind: 'offered' };
};

/** The reading of a story's other pages: at a press, with progress, until it is done, fails, or is cancelled. */
export const usePages = (
  source: PagesSource | undefined,
  onArticle: (reading: Extract<Reading, { article: unknown }>) => void,
): Pages | undefined => {
  const [state, setState] = useState<PagesState>(source ? startOf(source) : { kind: 'whole' });
  const stopping = useRef<AbortController | undefined>(undefined);

  const onRead = async () => {
    if (!source) return;
    const controller = new AbortController();
    stopping.current = controller;
    setState({ kind: 'reading', page: source.read + 1 });
    const done = await source.onRead((page) => setState({ kind: 'reading', page }), controller.signal);
    if (!done) return setState({ kind: 'offered' });
    const { reading, read, failed } = done;
    if ('article' in reading) onArticle(reading);
    if (read >= source.count) setState({ kind: 'whole' });
    else if (read === 1 && !failed) setState({ kind: 'offered' });
    else setState({ kind: 'part', read, ...(failed && { failed }) });
  };

  useEffect(() => {
    if (source?.atOnce) void onRead();
    return () => stopping.current?.abort();
  }, []);

  return source && { count: source.count, state, onRead, onCancel: () => stopping.current?.abort() };
};
