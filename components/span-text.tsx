import type { ComponentChildren } from 'preact';
import { isLinkAddress } from '@/utils/article/address';
import type { Mark, Span } from '@/utils/article/block';
import { NoteMark } from './notes';

const tags = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
  strike: 's',
  mark: 'mark',
} as const satisfies Record<Mark, string>;

const Marked = ({ marks, children }: { readonly marks: readonly Mark[]; readonly children: ComponentChildren }) => {
  const [outer, ...inner] = marks;
  if (!outer) return <>{children}</>;
  const Tag = tags[outer];
  return (
    <Tag>
      <Marked marks={inner}>{children}</Marked>
    </Tag>
  );
};

/** A link of the article opens elsewhere and tells nobody where it came from. */
const Linked = ({ href, children }: { readonly href: string; readonly children: ComponentChildren }) => (
  <a href={href} rel="noopener noreferrer nofollow" {...(!/^mailto:/i.test(href) && { target: '_blank' })}>
    {children}
  </a>
);

/** Only what leads out of the article is a link: its own fragments are not here to lead to. */
const leadsOut = (href: string | undefined): href is string =>
  href !== undefined && !href.startsWith('#') && isLinkAddress(href);

/** Words of the page as words: links, emphasis and language kept, everything else only text. */
export const SpanText = ({ spans }: { readonly spans: readonly Span[] }) => (
  <>
    {spans.map(({ text, href, marks = [], lang }, index) => {
      const words = <Marked marks={marks}>{text}</Marked>;
      const link = leadsOut(href) ? <Linked href={href}>{words}</Linked> : words;
      const linked = href?.includes('#') ? (
        <NoteMark href={href} link={link}>
          {words}
        </NoteMark>
      ) : (
        link
      );
      return lang ? (
        <span key={index} lang={lang}>
          {linked}
        </span>
      ) : (
        <Marked key={index} marks={[]}>
          {linked}
        </Marked>
      );
    })}
  </>
);
