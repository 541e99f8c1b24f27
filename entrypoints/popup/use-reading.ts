import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Patience } from '@/components/waiting';
import type { Reading } from '@/utils/browser/messages';
import { readTab, type TabReading } from '@/utils/browser/tabs';

/** When the shape of the page appears, and when it is said that this takes long; milliseconds. */
const bonesAfter = 300;
const wordsAfter = 3_000;

/** What became of reading the tab; `stopped` when the reader had enough of waiting. */
export interface Outcome extends Omit<TabReading, 'reading'> {
  readonly reading: Reading | { readonly problem: 'stopped' };
}

/** Reads the page of the active tab at once, and again when asked. */
export const useReading = () => {
  const [outcome, setOutcome] = useState<Outcome>();
  const [patience, setPatience] = useState<Patience>('fresh');
  const [turn, setTurn] = useState(0);
  const stopping = useRef<AbortController | undefined>(undefined);

  useLayoutEffect(() => {
    const controller = new AbortController();
    stopping.current = controller;
    setOutcome(undefined);
    setPatience('fresh');
    const clocks = [setTimeout(setPatience, bonesAfter, 'waiting'), setTimeout(setPatience, wordsAfter, 'long')];
    let isOver = false;
    void readTab(controller.signal).then((read) => {
      if (isOver) return;
      clocks.forEach(clearTimeout);
      performance.mark('article-read');
      setOutcome(controller.signal.aborted ? { ...read, reading: { problem: 'stopped' } } : read);
    });
    return () => {
      isOver = true;
      clocks.forEach(clearTimeout);
    };
  }, [turn]);

  return {
    outcome,
    patience,
    stop: () => stopping.current?.abort(),
    readAgain: () => setTurn((last) => last + 1),
  };
};
