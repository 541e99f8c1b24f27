import type { Article } from '@/utils/article/article';
import { textAt } from '@/utils/article/place';
import { textOf } from '@/utils/article/text-of';
import { t } from '@/utils/i18n';
import { type FactEvents, FactLink, type OpenFact, openFacts } from './fact-link';
import { figureWords } from './figure-words';
import type { Sources } from './sources';

interface KeyFactsProps extends FactEvents {
  readonly article: Article;
  readonly sources: Sources;
}

const rows = ['who', 'when', 'where'] as const;

const Gist = ({ article, sources, ...events }: KeyFactsProps) => {
  const filled = rows
    .map((kind) => ({ kind, facts: openFacts(article, sources, kind) }))
    .filter(({ facts }) => facts.length > 0);
  if (filled.length === 0) return null;
  return (
    <dl class="gist" aria-label={t('whoWhenWhere')}>
      {filled.map(({ kind, facts }) => (
        <div key={kind}>
          <dt>{t(kind)}</dt>
          <dd>
            {facts.map((open, index) => (
              <span key={open.fact}>
                {index > 0 && ', '}
                <FactLink open={open} {...events}>
                  <bdi>{textAt(article.blocks, open.at)}</bdi>
                </FactLink>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** A number that is spelled out and long is no figure to be set large. */
const isNumeral = (text: string) => /\p{N}/u.test(text) || text.length <= 9;

/** More than these do not stand in a row. */
const mostFigures = 3;

const Figure = ({ article, open, ...events }: FactEvents & { readonly article: Article; readonly open: OpenFact }) => {
  const block = article.blocks[open.at.block];
  const text = block ? textOf(block) : '';
  const { number, label } = figureWords(text, open.at.start ?? 0, open.at.end ?? text.length);
  return (
    <FactLink open={open} {...events}>
      <b>{number}</b> {label}
    </FactLink>
  );
};

/** What is worth knowing first: points, who, when and where, figures, what people said. Each leads to its sentence. */
export const KeyFacts = ({ article, sources, ...events }: KeyFactsProps) => {
  const points = openFacts(article, sources, 'point');
  const figures = openFacts(article, sources, 'figure')
    .filter(({ at }) => isNumeral(textAt(article.blocks, at)))
    .slice(0, mostFigures);
  const quotes = openFacts(article, sources, 'quote').slice(0, 1);
  const { language, direction } = article;
  return (
    <section class="key-facts" aria-labelledby="key-facts">
      <h2 class="label" id="key-facts">
        {t('keyFacts')}
      </h2>
      {points.length === 0 && <p class="quiet">{t('noFacts')}</p>}
      <div lang={language === 'und' ? undefined : language} dir={direction}>
        {points.length > 0 && (
          <ol class="facts">
            {points.map((open) => (
              <li key={open.fact}>
                <FactLink open={open} {...events}>
                  <span data-whence={open.whence}>{textAt(article.blocks, open.at)}</span>
                </FactLink>
              </li>
            ))}
          </ol>
        )}
        <Gist article={article} sources={sources} {...events} />
        {figures.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div class="figures" role="group" aria-label={t('figures')}>
            {figures.map((open) => (
              <Figure key={open.fact} article={article} open={open} {...events} />
            ))}
          </div>
        )}
        {quotes.map((open) => (
          <blockquote key={open.fact} class="said">
            <FactLink open={open} {...events}>
              {textAt(article.blocks, open.at)}
            </FactLink>
          </blockquote>
        ))}
      </div>
    </section>
  );
};
