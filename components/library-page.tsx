import type { Ref } from 'preact';
import { interfaceLanguage, t, tCount } from '@/utils/i18n';
import { Icon, Nut } from './icon';

/** Bytes as a reader counts them: 3.1 MB. */
const sizeOf = (bytes: number): string => {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return new Intl.NumberFormat(interfaceLanguage(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
};

/** The name of the house and what lies in it. */
export const LibrarySide = ({ count, bytes }: { readonly count: number; readonly bytes: number }) => (
  <aside class="side" aria-label={t('libraryTitle')}>
    <p class="brand">
      <Nut />
      Nutgraf
    </p>
    <a class="button" href="options.html">
      {t('settings')}
    </a>
    {count > 0 && <p class="store">{tCount('libraryStore', count, sizeOf(bytes))}</p>}
  </aside>
);

interface ToolsProps {
  readonly count: number;
  readonly query: string;
  readonly field: Ref<HTMLInputElement>;
  readonly onQuery: (query: string) => void;
  /** The reader is about to search. */
  readonly onSearch: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
}

/** Search, import, export. */
export const LibraryTools = ({ count, query, field, onQuery, onSearch, onImport, onExport }: ToolsProps) => (
  <div class="tools">
    <search>
      <div class="field">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          value={query}
          aria-label={t('searchLibrary')}
          placeholder={tCount('searchCount', count)}
          aria-keyshortcuts="/"
          onFocus={onSearch}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </div>
    </search>
    <button type="button" class="button" onClick={onImport}>
      {t('import')}
    </button>
    <button type="button" class="button" onClick={onExport}>
      {t('export')}
    </button>
  </div>
);

/** The heading of the list, and how much there is to read. */
export const LibraryHeading = ({ says }: { readonly says: string }) => (
  <header class="heading">
    <h1>{t('libraryTitle')}</h1>
    <p>{says}</p>
  </header>
);

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** Why there is nothing to list, and what to do. */
export const LibraryNotice = ({ title, text, action, onAction }: NoticeProps) => (
  <div class="notice">
    <h2>{title}</h2>
    <p>{text}</p>
    <div class="actions">
      <button type="button" class="button button--line" onClick={onAction}>
        {action}
      </button>
    </div>
  </div>
);
