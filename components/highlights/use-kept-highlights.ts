import { useRef, useState } from 'preact/hooks';
import { savingMessage } from '@/components/saving-message';
import type { Message } from '@/components/toast';
import type { Highlight } from '@/utils/article/highlight';
import type { SaveProblem } from '@/utils/browser/messages';
import { t, type WordKey } from '@/utils/i18n';
import type { HighlightKeeping } from './use-highlighting';

/** What became of keeping a highlight; `isNew` where the article had to be saved for it. */
export type Kept = { readonly kept: true; readonly isNew?: boolean } | { readonly problem: SaveProblem };

interface KeptHighlightsProps {
  readonly initial: readonly Highlight[];
  readonly keep: (highlight: Highlight) => Promise<Kept>;
  /** `withStory`: the article goes as well, which was saved for it. */
  readonly drop: (id: string, withStory: boolean) => Promise<void>;
  readonly say: (message: Message) => void;
  readonly onExport: () => void;
  readonly onCopyQuote: (words: string) => void;
}

const without = (highlights: readonly Highlight[], id: string) => highlights.filter((each) => each.id !== id);

interface KeptHighlights extends HighlightKeeping {
  /** Shows what `read` says is kept. What the reader changes meanwhile makes it out of date, and it is read again. */
  readonly catchUp: (read: () => Promise<readonly Highlight[]>) => Promise<void>;
}

/** The highlights of an article: shown at once, kept by whoever keeps them, each change with the way back. */
export const useKeptHighlights = (props: KeptHighlightsProps): KeptHighlights => {
  const { initial, keep, drop, say, onExport, onCopyQuote } = props;
  const [highlights, show] = useState(initial);
  const now = useRef(highlights);
  /** Settles once all is kept that the reader changed; another one with every change. */
  const allKept = useRef<Promise<unknown>>(Promise.resolve());
  const set = (next: readonly Highlight[]) => {
    now.current = next;
    show(next);
  };
  const put = (highlight: Highlight) => set([...without(now.current, highlight.id), highlight]);
  const awaited = <T>(kept: Promise<T>): Promise<T> => {
    allKept.current = Promise.allSettled([allKept.current, kept]);
    return kept;
  };
  const catchUp = (read: () => Promise<readonly Highlight[]>): Promise<void> => {
    const before = allKept.current;
    return before.then(read).then((kept) => (allKept.current === before ? set(kept) : catchUp(read)));
  };
  const refuse = (problem: SaveProblem, onRetry: () => void) =>
    say(savingMessage({ problem }, { onUndo: () => undefined, onRetry, onExport }));
  const undo = (act: () => void) => ({ word: t('undo'), act });

  /** Shows and keeps a highlight; where it cannot be kept, all is as it was. */
  const change = (highlight: Highlight, done: (isNew: boolean) => void) => {
    const before = now.current;
    put(highlight);
    const fail = (problem: SaveProblem) => {
      set(before);
      refuse(problem, () => change(highlight, done));
    };
    awaited(keep(highlight)).then(
      (kept) => ('problem' in kept ? fail(kept.problem) : done(kept.isNew === true)),
      () => fail('not-saved'),
    );
  };
  const remove = (id: string, withStory: boolean, done: () => void) => {
    const before = now.current;
    set(without(before, id));
    awaited(drop(id, withStory)).then(done, () => {
      set(before);
      refuse('not-saved', () => remove(id, withStory, done));
    });
  };
  const quietly = () => undefined;
  const said = (says: WordKey, act: () => void) => say({ kind: 'done', says: t(says), actions: [undo(act)] });

  return {
    highlights,
    catchUp,
    onCopyQuote,
    onKeep: (highlight) => {
      const before = now.current.find(({ id }) => id === highlight.id);
      change(highlight, (isNew) => {
        if (before) said(highlight.note ? 'noteSaved' : 'noteRemoved', () => change(before, quietly));
        else said(isNew ? 'highlightedSaved' : 'highlighted', () => remove(highlight.id, isNew, quietly));
      });
    },
    onDrop: (highlight) =>
      remove(highlight.id, false, () => said('highlightRemoved', () => change(highlight, quietly))),
  };
};
