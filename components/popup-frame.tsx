import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import { Icon, Nut } from './icon';

interface PopupTopProps {
  readonly site: string;
  readonly onLibrary: () => void;
  /** Set where a side panel can be shown. */
  readonly onPanel?: (() => void) | undefined;
}

/** The line on top: the site that is read, by its own address, and the ways to the side panel and the library. */
export const PopupTop = ({ site, onLibrary, onPanel }: PopupTopProps) => (
  <header class="top">
    <Nut />
    <span class="site">
      <bdi>{site}</bdi>
    </span>
    {onPanel && (
      <button type="button" class="button" aria-label={t('sidePanel')} title={t('sidePanel')} onClick={onPanel}>
        <Icon name="panel" />
      </button>
    )}
    <button type="button" class="button" onClick={onLibrary}>
      <Icon name="library" />
      {t('library')}
    </button>
  </header>
);

export interface PopupActionsProps {
  readonly saved?: boolean;
  readonly onReader?: () => void;
  readonly onSave?: () => void;
  readonly onCopy?: () => void;
}

/** What can be done with the article. While there is none, nothing. */
export const PopupActions = ({ saved = false, onReader, onSave, onCopy }: PopupActionsProps) => (
  <footer class="actions">
    <div role="toolbar" aria-label={t('articleActions')}>
      <button type="button" class="button button--solid" disabled={!onReader} onClick={onReader}>
        <Icon name="reader" />
        {t('reader')}
      </button>
      <button type="button" class={`button${saved ? ' is-on' : ''}`} disabled={!onSave} onClick={onSave}>
        <Icon name={saved ? 'check' : 'save'} />
        {t(saved ? 'saved' : 'save')}
      </button>
      <button type="button" class="button" disabled={!onCopy} onClick={onCopy}>
        <Icon name="copy" />
        {t('copy')}
      </button>
    </div>
  </footer>
);

/** The popup around something that is no article: what is waited for, or why there is none. */
export const PopupFrame = ({ children, ...top }: PopupTopProps & { readonly children: ComponentChildren }) => (
  <div class="popup">
    <PopupTop {...top} />
    {children}
  </div>
);
