import type { ComponentChildren } from 'preact';
import type { Mark, Span } from '@/utils/article/block';
import { NoteMark } from './notes';
import { leadsOut, OutLink } from './out-link';

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

/** Words of the page as words: links, emphasis and language kept, everything else only text. */
export const SpanText = ({ spans }: { readonly spans: readonly Span[] }) => (
  <>
    {spans.map(({ text, href, marks = [], lang }, index) => {
      const words = <Marked marks={marks}>{text}</Marked>;
      const link = leadsOut(href) ? <OutLink href={href}>{words}</OutLink> : words;
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
