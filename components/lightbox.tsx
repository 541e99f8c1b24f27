import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import type { Span } from '@/utils/article/block';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { pictureName } from '@/utils/article/same-picture';
import { inDigits, interfaceLanguage, t } from '@/utils/i18n';
import { directionOf } from '@/utils/text/direction';
import { Icon } from './icon';
import type { PictureSource } from './picture';
import { SpanText } from './span-text';
import { type Panel, usePanel } from './use-panel';

/** A picture of the story as it is shown by itself. */
interface Shot {
  readonly src: string;
  readonly alt: string;
  readonly spans: readonly Span[];
  readonly credit?: string;
}

const shotsOf = (article: Article, source: PictureSource): readonly Shot[] => {
  const shots: readonly Shot[] = keptBlocks(article).flatMap(({ block }) => (block.kind === 'image' ? [block] : []));
  const { lead } = article;
  const isShown = lead && shots.some(({ src }) => pictureName(src) === pictureName(lead.src));
  return [...(lead && !isShown ? [{ ...lead, spans: [] }] : []), ...shots].filter(({ src }) => source(src));
};

/** The pictures of a story, one at a time over all of it. */
export const useLightbox = (page: RefObject<HTMLElement | null>) => {
  const panel = usePanel(page);
  const [src, show] = useState('');
  const enlarge = (picture: string) => {
    show(picture);
    panel.open();
  };
  return { panel, src, show, enlarge };
};

interface LightboxProps {
  readonly article: Article;
  readonly pictureSource: PictureSource;
  readonly panel: Panel;
  /** Which picture is shown. */
  readonly src: string;
  readonly onShow: (src: string) => void;
}

/** A picture as large as the window, its caption, and the way to its neighbours: arrows, or buttons. */
export const Lightbox = ({ article, pictureSource, panel, src, onShow }: LightboxProps) => {
  const shots = shotsOf(article, pictureSource);
  const at = Math.max(
    0,
    shots.findIndex((shot) => shot.src === src),
  );
  const shot = shots[at];
  if (!shot) return null;
  const goTo = (next: Shot | undefined) => next && onShow(next.src);
  const forward = directionOf(interfaceLanguage(), '') === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return;
    // What is behind the picture has keys of its own.
    event.stopPropagation();
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') goTo(shots[at + (event.key === forward ? 1 : -1)]);
  };
  const steps = [
    { icon: 'back', name: t('previousPicture'), to: shots[at - 1] },
    { icon: 'forward', name: t('nextPicture'), to: shots[at + 1] },
  ] as const;
  const count = t('pictureOf', inDigits(at + 1), inDigits(shots.length));
  return (
    <section
      class="lightbox"
      role="dialog"
      aria-modal="true"
      aria-label={count}
      ref={panel.ref}
      tabIndex={-1}
      onKeyDown={press}
    >
      <div class="lightbox-bar">
        <span role="status">{count}</span>
        {steps.map(({ icon, name, to }) => (
          <button
            key={icon}
            type="button"
            class="button"
            aria-label={name}
            aria-disabled={!to}
            onClick={() => goTo(to)}
          >
            <Icon name={icon} />
          </button>
        ))}
        <button type="button" class="button" onClick={panel.close}>
          <Icon name="close" />
          {t('close')}
        </button>
      </div>
      <img src={pictureSource(shot.src)} alt={shot.alt} referrerpolicy="no-referrer" />
      <p class="lightbox-caption" lang={article.language === 'und' ? undefined : article.language} dir="auto">
        <SpanText spans={shot.spans} /> {shot.credit && <span class="credit">{shot.credit}</span>}
      </p>
    </section>
  );
};
