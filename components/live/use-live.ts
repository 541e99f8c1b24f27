import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { flowOf } from '@/components/flow';
import type { Article } from '@/utils/article/article';
import { liveFlow } from './live-flow';
import { liveReportOf, timesIn } from './live-report';

/** Keys of the entries of a live report that came since the reader was here; whoever shows a page knows. */
export const News = createContext<ReadonlySet<string>>(new Set());

/** An article's flow and, where it is a live report, its order and what is new in it. */
export const useLive = (article: Article) => {
  const news = useContext(News);
  const [isTurned, setTurned] = useState(false);
  const report = useMemo(() => liveReportOf(article), [article]);
  const flow = useMemo(() => flowOf(article), [article]);
  const times = useMemo(() => timesIn(report), [report]);
  if (!report) return { flow, times };
  return {
    times,
    flow: liveFlow(flow, report, { isTurned, news }),
    live: {
      isNewestFirst: report.isNewestFirst !== isTurned,
      newCount: report.entries.filter(({ key }) => news.has(key)).length,
      onTurn: () => setTurned(!isTurned),
    },
  };
};
