import type { Article } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { pictureName } from '@/utils/article/same-picture';
import { t } from '@/utils/i18n';
import type { Stretch } from './flow';
import { headingLevels } from './heading-levels';
import type { OnHide } from './hide-this';
import { HighlightTools } from './highlights/highlight-tools';
import type { Highlighting } from './highlights/use-highlighting';
import { LiveLine } from './live/live-line';
import { useLive } from './live/use-live';
import { type PictureSource, ShownPicture } from './picture';
import type { Found } from './sentence';
import type { Sources } from './sources';
import { keyOf, StretchView } from './stretch-view';
import { type Inside, TextInside } from './text-inside';

interface ArticleTextProps {
  readonly article: Article;
  readonly sources: Sources;
  readonly found: Found | undefined;
  readonly pictureSource: PictureSource;
  readonly onReturn: () => void;
  readonly onPutBack: (blocks: readonly number[]) => void;
  /** Set where blocks can be put away. */
  readonly onHide?: OnHide | undefined;
  /** Set where text can be marked. */
  readonly highlighting?: Highlighting | undefined;
}

const shows = (blocks: readonly { readonly block: Block }[], src: string) =>
  blocks.some(({ block }) => block.kind === 'image' && pictureName(block.src) === pictureName(src));

/** Whether a stretch is a picture without words that may not be shown here. */
const isAway = (stretch: Stretch, pictureSource: PictureSource): boolean => {
  const block = stretch.kind === 'block' ? stretch.placed.block : undefined;
  return block?.kind === 'image' && block.spans.length === 0 && !block.credit && !pictureSource(block.src);
};

/** The article: every kept block in order, and a quiet marker wherever something was taken out. */
export const ArticleText = (props: ArticleTextProps) => {
  const { article, sources, found, pictureSource, onReturn, onPutBack, onHide, highlighting } = props;
  const { language, direction, lead } = article;
  const kept = keptBlocks(article);
  const { flow, times, live } = useLive(article);
  const levels = headingLevels(kept, times);
  // Over the story nothing stands in the place of a picture that only the page may show.
  const opening = flow.findIndex(({ kind }) => kind !== 'removed' && kind !== 'page');
  const shown = flow.filter((stretch, at) => at !== opening || !isAway(stretch, pictureSource));
  const inside: Inside = ({ block, index }, cell) => (
    <span data-block={index} data-cell={cell?.number}>
      <TextInside
        spans={cell?.spans ?? block.spans}
        sources={cell ? [] : sources.inBlock(index)}
        marks={highlighting?.marks({ block: index, ...(cell && { cell: cell.number }) }) ?? []}
        found={found}
        onReturn={onReturn}
      />
    </span>
  );
  return (
    <section class="text" aria-labelledby="article-text">
      <h2 class="hidden-label" id="article-text">
        {t('articleText')}
      </h2>
      <div lang={language === 'und' ? undefined : language} dir={direction}>
        {lead && !shows(kept, lead.src) && pictureSource(lead.src) && (
          <figure>
            <ShownPicture {...lead} pictureSource={pictureSource} />
          </figure>
        )}
        {live && <LiveLine {...live} />}
        {shown.map((stretch) => (
          <StretchView
            key={keyOf(stretch)}
            stretch={stretch}
            levels={levels}
            inside={inside}
            pictureSource={pictureSource}
            onPutBack={onPutBack}
            onHide={onHide}
          />
        ))}
      </div>
      {highlighting?.chosen && <HighlightTools highlighting={highlighting} chosen={highlighting.chosen} />}
    </section>
  );
};
