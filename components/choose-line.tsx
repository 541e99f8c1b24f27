import { t } from '@/utils/i18n';

/** Other ways to say what is to be read of a page. */
export interface Choosing {
  /** Set where something is selected on the page. */
  readonly onSelection?: () => void;
  /** Set where a block of the page can be chosen. */
  readonly onPick?: () => void;
}

/** Below an article, for whoever finds that it is not the story: the ways to choose it oneself. */
export const ChooseLine = ({ onSelection, onPick }: Choosing) => {
  const button = (word: string, act: (() => void) | undefined) =>
    act && (
      <button type="button" class="text-button text-button--act" onClick={act}>
        {word}
      </button>
    );
  return onSelection || onPick ? (
    <p class="quiet choose">
      {t('notTheStory')} {button(t('menuSelection'), onSelection)} {button(t('pickBlock'), onPick)}
    </p>
  ) : null;
};
