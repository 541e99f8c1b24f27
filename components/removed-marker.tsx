import type { Reason } from '@/utils/article/article';
import { isOwnWish, type PlacedBlock } from '@/utils/article/kept-blocks';
import { wholeTextOf } from '@/utils/article/text-of';
import { interfaceLanguage, t, tCount } from '@/utils/i18n';
import type { RemovedBlock } from './flow';
import { linesOf } from './lines-of';

/** What a removed block said, as one line; a picture without words by what it shows. */
export const removedText = ({ block }: Pick<PlacedBlock, 'block'>): string =>
  wholeTextOf(block).replace(/\s+/g, ' ').trim() || (block.kind === 'image' && block.alt) || t('picture');

/** The reasons' labels, each once, as a person lists them. */
export const reasonWords = (reasons: readonly Reason[]): string =>
  new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' }).format(
    [...new Set(reasons)].map((reason) => t(`reason_${reason}`)),
  );

/** How much of a text a button's name repeats. */
const short = 60;

interface PutBackProps {
  readonly removed: RemovedBlock;
  readonly class: string;
  readonly onPutBack: (blocks: readonly number[]) => void;
}

/** The button that puts a block back. Its name says which. */
export const PutBack = ({ removed, class: look, onPutBack }: PutBackProps) => (
  <button
    type="button"
    class={look}
    aria-label={t('putBackOne', removedText(removed).slice(0, short))}
    onClick={() => onPutBack([removed.index])}
  >
    {t('putBack')}
  </button>
);

/** What a marker says: what was removed, what readers put away themselves, and how much it is. */
const markerWords = (removed: readonly RemovedBlock[]): string => {
  const reasons = removed.flatMap(({ removals }) => removals.map(({ reason }) => reason));
  const others = reasons.filter((reason) => !isOwnWish(reason));
  const own = reasons.filter(isOwnWish);
  return [
    ...(others.length > 0 ? [t('reasonRemoved', reasonWords(others))] : []),
    ...(own.length > 0 ? [reasonWords(own)] : []),
    tCount(
      'lines',
      removed.reduce((sum, { block }) => sum + linesOf(block), 0),
    ),
  ].join(' · ');
};

interface RemovedMarkerProps {
  readonly removed: readonly RemovedBlock[];
  readonly onPutBack: (blocks: readonly number[]) => void;
}

/** Stands where blocks stood, and opens to show them, struck through. */
export const RemovedMarker = ({ removed, onPutBack }: RemovedMarkerProps) => (
  <details class="ghost" data-blocks={removed.map(({ index }) => index).join(' ')}>
    <summary>{markerWords(removed)}</summary>
    {removed.map((each) => (
      <div key={each.index} class="ghost-body">
        <s dir="auto">{removedText(each)}</s>
        <PutBack removed={each} class="text-button text-button--act" onPutBack={onPutBack} />
      </div>
    ))}
  </details>
);
