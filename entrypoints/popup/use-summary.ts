import { useEffect, useMemo, useState } from 'preact/hooks';
import { sourcesOf } from '@/components/sources';
import type { SummaryState } from '@/components/summary-box';
import type { Article } from '@/utils/article/article';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { plainText } from '@/utils/article/plain-text';
import { textOf } from '@/utils/article/text-of';
import { browserModel } from '@/utils/browser/language-model';
import { checkSummary } from '@/utils/facts/check-summary';

/** These models have a small window; so many sentences fit every one. */
const mostSentences = 12;

/** The sentences that facts come from, in reading order; the article's beginning where there are none. */
const sentencesFor = (article: Article): string => {
  const sources = sourcesOf(article);
  const sentences = keptBlocks(article).flatMap(({ block, index }) =>
    sources.inBlock(index).map(({ start, end }) => textOf(block).slice(start, end)),
  );
  return (sentences.length > 0 ? sentences : plainText(article).split('\n')).slice(0, mostSentences).join('\n');
};

/** A summary by the browser's own model, where it has one and the reader wants it. Nothing is downloaded unasked. */
export const useSummary = (
  article: Article,
  wanted: boolean,
): { readonly state: SummaryState; readonly onSummarize: () => void } | undefined => {
  const model = useMemo(() => (wanted ? browserModel(article.language) : undefined), [article.language, wanted]);
  const [state, setState] = useState<SummaryState>();

  useEffect(() => {
    setState(undefined);
    void model?.availability().then((availability) => {
      if (availability === 'available') setState({ kind: 'offered' });
      else if (availability !== 'unavailable') setState({ kind: 'downloadable' });
    });
  }, [model]);

  if (!model || !state) return undefined;
  const onSummarize = () => {
    const text = plainText(article);
    setState({ kind: 'working' });
    model
      .summarize(sentencesFor(article), {
        onLoaded: (loaded) => setState(loaded < 1 ? { kind: 'working', loaded } : { kind: 'working' }),
        // A line is checked, and shown, when it is whole.
        onWritten: (soFar) =>
          setState({ kind: 'working', summary: checkSummary(soFar.slice(0, soFar.lastIndexOf('\n') + 1), text) }),
      })
      .then(
        (written) => setState({ kind: 'written', summary: checkSummary(written, text) }),
        (error: unknown) => {
          console.error(error);
          setState({ kind: 'failed' });
        },
      );
  };
  return { state, onSummarize };
};
