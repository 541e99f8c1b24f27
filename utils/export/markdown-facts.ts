import type { Article, FactKind, KeyFact } from '@/utils/article/article';
import { textAt } from '@/utils/article/place';
import { addressOfPlace } from './address-of-place';
import { toLine } from './markdown-spans';
import { startLine } from './markdown-text';

/** Who, when and where stand on one line, figures on the next. */
const lines: readonly (readonly FactKind[])[] = [['who', 'when', 'where'], ['figure']];

/** The facts of an article in its own words: points as a list, names, days, places and figures in lines, and quotations; each with a link that leads to its place on the page. */
export const toMarkdownFacts = (article: Article): string => {
  const of = (kind: FactKind) => article.facts.filter((fact) => fact.kind === kind);
  const wordsOf = ({ at }: Pick<KeyFact, 'at'>) => textAt(article.blocks, at).trim();
  const leading = (fact: KeyFact, text: string) => toLine([{ text, href: addressOfPlace(article, [fact.at]) }]);
  const sentence = (fact: KeyFact, more = '') =>
    `${startLine(toLine([{ text: wordsOf(fact) + more }]))} ${leading(fact, '→')}`;

  const points = of('point').map((point) => `- ${sentence(point)}`);
  const named = lines.map((kinds) =>
    kinds
      .map((kind) =>
        of(kind)
          .map((fact) => leading(fact, wordsOf(fact)))
          .join(', '),
      )
      .filter((facts) => facts !== '')
      .join(' · '),
  );
  const quotes = of('quote').map((quote) => {
    const speaker = quote.speaker && wordsOf({ at: quote.speaker });
    return `> ${sentence(quote, speaker ? ` — ${speaker}` : '')}`;
  });
  return [points.join('\n'), ...named, ...quotes].filter((part) => part !== '').join('\n\n');
};
