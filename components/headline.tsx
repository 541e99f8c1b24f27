import type { Article } from '@/utils/article/article';
import { headline } from '@/utils/article/passage';
import { MarkedWords } from './highlights/marked-words';
import type { Marks } from './highlights/marks';

interface HeadlineProps {
  readonly article: Article;
  /** What readers marked in the article. */
  readonly marks: Marks;
}

/** The headline, with what readers marked in it. */
export const Headline = ({ article: { title, language, direction }, marks }: HeadlineProps) => (
  <h1 id="headline" tabIndex={-1} lang={language === 'und' ? undefined : language} dir={direction}>
    <span data-block={headline}>
      <MarkedWords spans={[{ text: title }]} start={0} end={title.length} marks={marks({ block: headline })} />
    </span>
  </h1>
);
