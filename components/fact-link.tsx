import type { ComponentChildren } from 'preact';
import type { Article, FactKind, KeyFact } from '@/utils/article/article';
import { inDigits, t } from '@/utils/i18n';
import type { Found } from './sentence';
import type { Sources } from './sources';

/** A fact that can be opened: where it stands in the list of facts, and the sentence it leads to. */
export interface OpenFact extends Omit<Found, 'source'> {
  readonly at: KeyFact['at'];
  readonly source: string;
  /** Why it is here, said where there is room and to whoever points at it: “Paragraph 2”. */
  readonly whence: string;
}

export interface FactEvents {
  readonly found: Found | undefined;
  readonly onFind: (found: Found, link: HTMLElement) => void;
}

/** The facts of a kind that lead to a sentence. Key points are numbered from 1. */
export const openFacts = ({ facts }: Article, sources: Sources, kind: FactKind): readonly OpenFact[] =>
  facts
    .flatMap((fact, index) => {
      const source = fact.kind === kind ? sources.of(fact) : undefined;
      if (!source) return [];
      return [{ fact: index, at: fact.at, source: source.id, whence: t('inParagraph', inDigits(source.paragraph)) }];
    })
    .map((open, index) =>
      kind === 'point' ? { ...open, number: index + 1, link: `f${index + 1}` } : { ...open, link: `fact-${open.fact}` },
    );

interface FactLinkProps extends FactEvents {
  readonly open: OpenFact;
  readonly children: ComponentChildren;
}

/** A fact as a link to its sentence. */
export const FactLink = ({ open: { at: _, whence, ...open }, found, onFind, children }: FactLinkProps) => (
  <a
    id={open.link}
    href={`#${open.source}`}
    title={whence}
    aria-current={found?.fact === open.fact ? 'true' : undefined}
    onClick={(event) => {
      event.preventDefault();
      onFind({ ...open }, event.currentTarget);
    }}
  >
    {children}
  </a>
);
