import { type ComponentChildren, createContext, type RefObject } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { t } from '@/utils/i18n';
import { type Note, notesOf } from './notes-of';
import { Outside } from './outside';
import { type Panel, usePanel } from './use-panel';

interface Notes {
  readonly of: ReadonlyMap<string, Note>;
  readonly open: (note: Note) => void;
}

/** The notes of the article in view; undefined on views that have no room for them. */
export const NotesInView = createContext<Notes | undefined>(undefined);

/** The notes of an article, one of which may be open. */
export const useNotes = (page: RefObject<HTMLElement | null>, article: Article) => {
  const panel = usePanel(page);
  const [note, setNote] = useState<Note>();
  const of = useMemo(() => notesOf(article), [article.url, article.blocks]);
  const open = (next: Note) => {
    setNote(next);
    panel.open();
  };
  return { of, open, panel, note: panel.isOpen ? note : undefined };
};

interface NoteMarkProps {
  readonly href: string;
  /** The mark as the page writes it. */
  readonly children: ComponentChildren;
  /** The same as a link, where it leads to no note. */
  readonly link: ComponentChildren;
}

/** A mark that opens its note. */
export const NoteMark = ({ href, children, link }: NoteMarkProps) => {
  const notes = useContext(NotesInView);
  const note = notes?.of.get(href);
  if (!notes || !note) return <>{link}</>;
  return (
    <button
      type="button"
      class="note-mark"
      aria-haspopup="dialog"
      aria-label={t('note', note.mark)}
      onClick={() => notes.open(note)}
    >
      {children}
    </button>
  );
};

interface NotePanelProps {
  readonly note: Note;
  readonly article: Article;
  readonly panel: Panel;
  /** What the note says. */
  readonly children: ComponentChildren;
}

/** A note over the foot of the window, so that nobody has to leave the sentence it belongs to. */
export const NotePanel = ({ note, article: { language, direction }, panel, children }: NotePanelProps) => (
  <>
    <Outside look="outside" onClose={panel.close} />
    <section class="panel note" role="dialog" aria-label={t('note', note.mark)} ref={panel.ref} tabIndex={-1}>
      <p lang={language === 'und' ? undefined : language} dir={direction}>
        {children}
      </p>
      <button type="button" class="button" onClick={panel.close}>
        {t('close')}
      </button>
    </section>
  </>
);
