import type { SavedStory } from '@/utils/article/saved-article';
import { interfaceLanguage, t, tCount } from '@/utils/i18n';
import { Icon } from './icon';

/** Text with the words that were looked for set apart. */
export type MarkedText = readonly { readonly text: string; readonly hit: boolean }[];

export interface StoryEvents {
  readonly onDownload: (story: SavedStory) => void;
  readonly onDelete: (story: SavedStory) => void;
}

interface StoryProps extends StoryEvents {
  readonly story: SavedStory;
  readonly href: string;
  /** What a search found in it. */
  readonly found?: { readonly title?: MarkedText; readonly snippet?: MarkedText } | undefined;
}

const Marked = ({ pieces }: { readonly pieces: MarkedText }) => (
  <>{pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>
);

/** Making a formatter costs more than using it, and there is one for a thousand rows. */
let formatter: Intl.DateTimeFormat | undefined;

const dateOf = (date: string) => {
  formatter ??= new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' });
  // A day without an hour is that day everywhere.
  return formatter.format(new Date(date.length === 10 ? `${date}T12:00:00` : date));
};

const Meta = ({ story }: { readonly story: SavedStory }) => (
  <p class="meta">
    <span>
      <bdi>{story.siteName ?? new URL(story.url).hostname}</bdi>
    </span>
    {story.byline && (
      <span>
        <bdi>{story.byline}</bdi>
      </span>
    )}
    {story.publishedAt && <time dateTime={story.publishedAt}>{dateOf(story.publishedAt)}</time>}
    <span>{tCount('minutes', story.minutes)}</span>
  </p>
);

/**
 * A saved story in the list, in its own language and direction, on the list's own edge: headline, nut graf or what was found, and what
 * can be done with it.
 */
export const LibraryStory = ({ story, href, found, onDownload, onDelete }: StoryProps) => {
  const { language: lang, direction: dir, title, nutgraf } = story;
  const actions = [
    { icon: 'download', name: t('downloadArticle', title), tip: t('download'), word: 'Markdown', act: onDownload },
    { icon: 'trash', name: t('deleteArticle', title), tip: t('delete'), word: t('delete'), act: onDelete },
  ] as const;
  return (
    <li class="story">
      <div>
        <h3>
          <a href={href}>
            <bdi lang={lang} dir={dir}>
              {found?.title ? <Marked pieces={found.title} /> : title}
            </bdi>
          </a>
        </h3>
        <p class="nutgraf">
          <bdi lang={lang} dir={dir}>
            {found?.snippet ? <Marked pieces={found.snippet} /> : nutgraf}
          </bdi>
        </p>
        <Meta story={story} />
      </div>
      <div class="actions">
        {actions.map(({ icon, name, tip, word, act }) => (
          <button key={icon} type="button" class="button" aria-label={name} title={tip} onClick={() => act(story)}>
            <Icon name={icon} />
            <span>{word}</span>
          </button>
        ))}
      </div>
    </li>
  );
};
