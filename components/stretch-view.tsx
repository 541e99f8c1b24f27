import { Fragment } from 'preact';
import { t } from '@/utils/i18n';
import { BlockView } from './block-view';
import { type Stretch, startOf } from './flow';
import type { headingLevels } from './heading-levels';
import { HideThis, type OnHide } from './hide-this';
import { ListView } from './list-view';
import { nestItems } from './nest-items';
import { PageMark } from './page-mark';
import type { PictureSource } from './picture';
import { RemovedMarker } from './removed-marker';
import type { Inside } from './text-inside';

/** A key by which a stretch stays itself while others come and go. */
export const keyOf = (stretch: Stretch) => {
  const start = startOf(stretch);
  return ['page', 'removed', 'new'].includes(stretch.kind) ? `${stretch.kind} ${start}` : start;
};

interface StretchViewProps {
  readonly stretch: Stretch;
  readonly levels: ReturnType<typeof headingLevels>;
  readonly inside: Inside;
  readonly pictureSource: PictureSource;
  readonly onPutBack: (blocks: readonly number[]) => void;
  /** Set where blocks can be put away. */
  readonly onHide?: OnHide | undefined;
}

/** A stretch of the article as the elements that it is. */
export const StretchView = ({ stretch, levels, inside, pictureSource, onPutBack, onHide }: StretchViewProps) => {
  switch (stretch.kind) {
    case 'page':
      return <PageMark {...stretch.part} />;
    case 'removed':
      return <RemovedMarker removed={stretch.removed} onPutBack={onPutBack} />;
    case 'new':
      return (
        <p class="entry-new" tabIndex={-1}>
          {t('liveNew')}
        </p>
      );
    case 'time':
      return (
        <>
          <h3 class="entry-time" dir={stretch.placed.block.direction}>
            {inside(stretch.placed)}
          </h3>
          <HideThis {...stretch.placed} onHide={onHide} />
        </>
      );
    case 'list':
      return <ListView lists={nestItems(stretch.items)} inside={inside} onHide={onHide} />;
    case 'quotes':
      return (
        <blockquote>
          {stretch.quotes.map((quote) => (
            <Fragment key={quote.index}>
              <p dir={quote.block.direction}>{inside(quote)}</p>
              <HideThis {...quote} onHide={onHide} />
            </Fragment>
          ))}
        </blockquote>
      );
    case 'block': {
      const level = levels.get(stretch.placed.index) ?? 3;
      return (
        <>
          <BlockView placed={stretch.placed} level={level} inside={inside} pictureSource={pictureSource} />
          <HideThis {...stretch.placed} onHide={onHide} />
        </>
      );
    }
  }
};
