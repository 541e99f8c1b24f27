import type { SavedStory } from '@/utils/article/saved-article';
import type { Day } from './library-days';
import { LibraryStory, type MarkedText, type StoryEvents } from './library-story';

/** A story that a search found. */
export interface FoundStory {
  readonly story: SavedStory;
  readonly title?: MarkedText;
  readonly snippet?: MarkedText;
}

interface ListProps extends StoryEvents {
  readonly hrefOf: (story: SavedStory) => string;
}

/** Every story, under the day it was saved. */
export const LibraryDays = ({ days, hrefOf, ...events }: ListProps & { readonly days: readonly Day[] }) => (
  <div class="list">
    {days.map(({ key, name, stories }) => (
      <section key={key} aria-labelledby={`day-${key}`}>
        <h2 class="label day" id={`day-${key}`}>
          {name}
        </h2>
        <ul>
          {stories.map((story) => (
            <LibraryStory key={story.id} story={story} href={hrefOf(story)} {...events} />
          ))}
        </ul>
      </section>
    ))}
  </div>
);

/** What a search found, best first, under the number of finds. */
export const LibraryFound = ({
  found,
  says,
  hrefOf,
  ...events
}: ListProps & { readonly found: readonly FoundStory[]; readonly says: string }) => (
  <section class="list" aria-labelledby="found">
    <h2 class="label day" id="found">
      {says}
    </h2>
    <ul>
      {found.map((each) => (
        <LibraryStory key={each.story.id} story={each.story} href={hrefOf(each.story)} found={each} {...events} />
      ))}
    </ul>
  </section>
);
