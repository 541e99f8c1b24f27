import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type KeyRow, pressKey } from '@/components/keys';
import type { Panel } from '@/components/use-panel';

/** Moves the focus along the list's headlines, from wherever it is; says whether there was one to go to. */
const stepStory = (by: 1 | -1): boolean => {
  const all = [...document.querySelectorAll<HTMLElement>('.story h3 a')];
  const here = all.findIndex((each) => each.closest('.story')?.contains(document.activeElement));
  const next = here < 0 ? all.at(by > 0 ? 0 : -1) : all[here + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
};

interface LibraryKeys {
  readonly field: RefObject<HTMLElement | null>;
  readonly sheet: Panel;
  /** Whether keys of one character are on. */
  readonly single: boolean;
  /** Off while a story lies over the list: it has keys of its own. */
  readonly on: boolean;
}

/** The keys of the list, wherever the focus is; gives the rows for the list of keys. */
export const useKeys = ({ field, sheet, single, on }: LibraryKeys): readonly KeyRow[] => {
  const rows: readonly KeyRow[] = [
    { keys: ['/'], does: 'keySearch', act: () => field.current?.focus() },
    { keys: ['j'], does: 'keyNextStory', repeats: true, act: () => stepStory(1) },
    { keys: ['k'], does: 'keyPreviousStory', repeats: true, act: () => stepStory(-1) },
    { keys: ['?'], does: 'keyKeys', act: sheet.isOpen ? sheet.close : sheet.open },
    { keys: ['Escape'], does: 'close', act: () => (sheet.isOpen ? sheet.close() : false) },
  ];
  const now = useRef(rows);
  now.current = rows;
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => pressKey(now.current, event, single);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [on, single]);
  return rows;
};
