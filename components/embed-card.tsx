import type { ComponentChildren } from 'preact';
import { isWebAddress } from '@/utils/article/address';
import type { Embed } from '@/utils/article/block';
import { t } from '@/utils/i18n';
import { OutLink } from './out-link';

const hostOf = (href: string) => new URL(href).hostname.replace(/^www\./, '');

/** A video, a post or another foreign thing: its words, and a link to where it is. Nothing of it is loaded. */
export const EmbedCard = ({ block, children }: { readonly block: Embed; readonly children: ComponentChildren }) => (
  <div class="embed">
    {block.spans.length > 0 && <p>{children}</p>}
    {isWebAddress(block.href) && (
      <p class="embed-link">
        <OutLink href={block.href}>{t('openEmbed', block.provider || hostOf(block.href))}</OutLink>
      </p>
    )}
  </div>
);
