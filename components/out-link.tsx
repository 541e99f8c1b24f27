import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isLinkAddress } from '@/utils/article/address';

/** The numbers that addresses have on paper; undefined where links are not printed. */
export const PrintedLinks = createContext<ReadonlyMap<string, number> | undefined>(undefined);

/** Only what leads out of the article is a link: its own fragments are not here to lead to. */
export const leadsOut = (href: string | undefined): href is string =>
  href !== undefined && !href.startsWith('#') && isLinkAddress(href);

/** A link of the article opens elsewhere and tells nobody where it came from. */
export const OutLink = ({ href, children }: { readonly href: string; readonly children: ComponentChildren }) => (
  <a
    href={href}
    rel="noopener noreferrer nofollow"
    data-note={useContext(PrintedLinks)?.get(href)}
    {...(!/^mailto:/i.test(href) && { target: '_blank' })}
  >
    {children}
  </a>
);
