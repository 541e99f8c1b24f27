import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Picture as PictureBlock } from '@/utils/article/block';
import { t } from '@/utils/i18n';
import { EnlargeButton } from './enlarge';

/** What a view may show for a picture's address; undefined where only the page may show it. */
export type PictureSource = (src: string) => string | undefined;

interface ShownPictureProps extends Pick<PictureBlock, 'src' | 'alt' | 'width' | 'height'> {
  readonly pictureSource: PictureSource;
}

/** A picture where it may be shown; else a quiet line in its place. */
export const ShownPicture = ({ src, alt, width, height, pictureSource }: ShownPictureProps) => {
  const shown = pictureSource(src);
  // A page's policy, or its server, may refuse what the page itself shows.
  const [failed, setFailed] = useState<string>();
  if (!shown || shown === failed)
    return (
      <p class="picture-away">
        {t('pictureNotShown')}
        {alt && <span dir="auto">{alt}</span>}
      </p>
    );
  return (
    <EnlargeButton src={src} alt={alt}>
      <img
        src={shown}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        onError={() => setFailed(shown)}
      />
    </EnlargeButton>
  );
};

interface PictureProps {
  readonly block: PictureBlock;
  readonly pictureSource: PictureSource;
  /** The caption. */
  readonly children: ComponentChildren;
}

/** A picture of the article with its caption and its maker. */
export const Picture = ({ block, pictureSource, children }: PictureProps) => (
  <figure>
    <ShownPicture {...block} pictureSource={pictureSource} />
    {(block.spans.length > 0 || block.credit) && (
      <figcaption>
        {children}
        {block.credit && <span class="credit">{block.credit}</span>}
      </figcaption>
    )}
  </figure>
);
