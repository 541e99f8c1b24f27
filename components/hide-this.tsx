import type { PlacedBlock } from '@/utils/article/kept-blocks';
import { t } from '@/utils/i18n';
import { removedText } from './removed-marker';

/** How much of a text a button's name repeats. */
const short = 60;

/** Takes a block out of the article, by the reader's own wish. */
export type OnHide = (block: number) => void;

interface HideThisProps extends PlacedBlock {
  readonly onHide: OnHide | undefined;
}

/** Follows a block, and shows while the pointer or the focus is there: the way to put the block away. */
export const HideThis = ({ onHide, ...placed }: HideThisProps) =>
  onHide ? (
    <button
      type="button"
      class="hide-this"
      aria-label={t('hideThisOne', removedText(placed).slice(0, short))}
      onClick={() => onHide(placed.index)}
    >
      {t('hideThis')}
    </button>
  ) : null;
