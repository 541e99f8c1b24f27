import type { Summary } from '@/utils/article/summary';
import { interfaceLanguage, t } from '@/utils/i18n';

/** How far a summary by the browser's model has come. */
export type SummaryState =
  | { readonly kind: 'offered' | 'downloadable' | 'failed' }
  /** `loaded`: how much of the model is there, 0 to 1; undefined once it writes. `summary`: the lines that are whole. */
  | { readonly kind: 'working'; readonly loaded?: number; readonly summary?: Summary }
  | { readonly kind: 'written'; readonly summary: Summary };

interface SummaryBoxProps {
  readonly state: SummaryState;
  readonly language: string;
  readonly onSummarize: () => void;
}

/** A paraphrase by the browser's own model, said to be one, apart from the facts. What the article does not say is struck out. */
export const SummaryBox = ({ state, language, onSummarize }: SummaryBoxProps) => {
  const { summary = [] } = 'summary' in state ? state : {};
  const percent = new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' });
  return (
    <section class="summary" aria-label={t('summary')}>
      {summary.length > 0 && (
        <ul lang={language === 'und' ? undefined : language}>
          {summary.map(({ text, stands }) => (
            <li key={text}>{stands ? text : <s>{text}</s>}</li>
          ))}
        </ul>
      )}
      {state.kind === 'written' ? (
        <p class="quiet">
          {t('summaryBy')}
          {summary.some(({ stands }) => !stands) && ` ${t('summaryStruck')}`}
        </p>
      ) : state.kind === 'working' ? (
        <p class="quiet" role="status">
          {state.loaded === undefined ? t('summaryWriting') : t('summaryLoading', percent.format(state.loaded))}
        </p>
      ) : (
        <>
          {state.kind !== 'offered' && (
            <p class="quiet">{t(state.kind === 'failed' ? 'summaryFailed' : 'summaryDownload')}</p>
          )}
          <button type="button" class="text-button text-button--act" onClick={onSummarize}>
            {t(state.kind === 'downloadable' ? 'summaryGet' : state.kind === 'failed' ? 'tryAgain' : 'summarize')}
          </button>
        </>
      )}
    </section>
  );
};
