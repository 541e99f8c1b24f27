import type { RefObject } from 'preact';
import { t } from '@/utils/i18n';
import { Icon, type IconName, Nut } from './icon';
import type { Listening } from './speech/use-listening';
import { ProgressLine, TimeLeft } from './time-left';
import type { Panel } from './use-panel';

/** What a reader can do with an article while reading it. */
export interface ReadingActions {
  readonly saved: boolean;
  readonly onSave: () => void;
  readonly onCopy: () => void;
  /** Set where a voice can read the article aloud. */
  readonly listening?: Listening | undefined;
}

const Action = ({ icon, word, on, act }: { icon: IconName; word: string; on?: boolean; act: () => void }) => (
  <button type="button" class={`button${on ? ' is-on' : ''}`} onClick={act}>
    <Icon name={icon} />
    {word}
  </button>
);

const Actions = ({ saved, onSave, onCopy, listening }: ReadingActions) => (
  <>
    {listening && !listening.isOpen && <Action icon="listen" word={t('listen')} act={listening.toggle} />}
    <Action icon="copy" word={t('copy')} act={onCopy} />
    <Action icon={saved ? 'check' : 'save'} word={t(saved ? 'saved' : 'save')} on={saved} act={onSave} />
  </>
);

interface ReadingBarProps extends ReadingActions {
  readonly site: string;
  readonly close: { readonly word: string; readonly name?: string; readonly icon: IconName };
  readonly looks: Panel;
  /** Set where the story has headings enough to list. */
  readonly outline?: Panel | undefined;
  readonly page: RefObject<HTMLElement | null>;
  /** Reading time. */
  readonly minutes: number;
  readonly onClose: () => void;
}

/** The bar over the article: the way out, where it is from, and the tools. */
export const ReadingBar = ({ site, close, looks, outline, page, minutes, onClose, ...actions }: ReadingBarProps) => (
  <div class="bar">
    <div class="start">
      <button type="button" class="button" aria-label={close.name} onClick={onClose}>
        <Icon name={close.icon} />
        {close.word}
      </button>
    </div>
    <div class="site">
      <Nut />
      <bdi>{site}</bdi>
      <TimeLeft page={page} minutes={minutes} />
    </div>
    <div class="end" role="toolbar" aria-label={t('readerTools')}>
      {outline && (
        <button
          type="button"
          class="button"
          aria-label={t('outline')}
          aria-expanded={outline.isOpen}
          onClick={outline.toggle}
        >
          <Icon name="outline" />
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-label={t('appearance')}
        aria-expanded={looks.isOpen}
        onClick={looks.toggle}
      >
        <span class="aa" aria-hidden="true">
          Aa
        </span>
      </button>
      <span class="wide-only">
        <Actions {...actions} />
      </span>
    </div>
    <ProgressLine page={page} />
  </div>
);

/** Thumbs reach the bottom: on a narrow screen the actions are there. */
export const ReadingDock = ({ onFacts, ...actions }: ReadingActions & { readonly onFacts: () => void }) => (
  <div class="dock" role="toolbar" aria-label={t('articleActions')}>
    <Action icon="list" word={t('facts')} act={onFacts} />
    <Actions {...actions} />
  </div>
);
