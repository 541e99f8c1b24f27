import { cutSpans } from '@/components/cut-spans';
import { SpanText } from '@/components/span-text';
import type { Span } from '@/utils/article/block';
import { t } from '@/utils/i18n';
import type { MarkedStretch } from './marks';

interface MarkedWordsProps {
  readonly spans: readonly Span[];
  /** Where the spans begin in their passage. */
  readonly start: number;
  readonly end: number;
  readonly marks: readonly MarkedStretch[];
}

/** Words of a passage with what readers marked in them, and a sign where they noted something. */
export const MarkedWords = ({ spans, start, end, marks }: MarkedWordsProps) => {
  const here = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
      isEnd: mark.end <= end,
    }));
  if (here.length === 0) return <SpanText spans={spans} />;
  return (
    <>
      {cutSpans(spans, here).map(({ spans: words, source: mark }, index) =>
        mark ? (
          <mark key={index} class="highlight" data-highlight={mark.id} tabIndex={-1}>
            <SpanText spans={words} />
            {mark.note && mark.isEnd && (
              <button
                type="button"
                class="note-sign"
                data-highlight={mark.id}
                aria-label={t('ownNote')}
                title={mark.note}
              />
            )}
          </mark>
        ) : (
          <SpanText key={index} spans={words} />
        ),
      )}
    </>
  );
};
