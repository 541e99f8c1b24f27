import type { SavedStory } from '@/utils/article/saved-article';
import { interfaceLanguage, t } from '@/utils/i18n';

/** The stories of one day, in the order they came. */
export interface Day {
  /** The day as the reader's clock has it, `2026-03-01`. */
  readonly key: string;
  readonly name: string;
  readonly stories: readonly SavedStory[];
}

const keyOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const dayBefore = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1);

const nameOf = (date: Date, now: Date): string => {
  if (keyOf(date) === keyOf(now)) return t('today');
  if (keyOf(date) === keyOf(dayBefore(now))) return t('yesterday');
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(interfaceLanguage(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...year,
  }).format(date);
};

/** Stories by the day they were saved. Their order is kept. */
export const daysOf = (stories: readonly SavedStory[], now: Date): readonly Day[] => {
  const days = new Map<string, { name: string; stories: SavedStory[] }>();
  for (const story of stories) {
    const date = new Date(story.savedAt);
    const day = days.get(keyOf(date)) ?? { name: nameOf(date, now), stories: [] };
    day.stories.push(story);
    days.set(keyOf(date), day);
  }
  return [...days].map(([key, day]) => ({ key, ...day }));
};
