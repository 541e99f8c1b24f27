import { speaksOf } from '@/utils/page/metadata/speaks-of';

/** How often a page that lies under the reader is asked where it is, in milliseconds. */
const often = 300;

/** The address this page was loaded from, whatever its scripts have made of it since. */
export const loadedFrom = (): string | undefined => {
  const name = performance.getEntriesByType('navigation')[0]?.name;
  return name && URL.canParse(name) ? name : undefined;
};

/** Calls once when scripts lead the page from `url` to another story's address; returns how to stop looking. */
export const watchAddress = (url: string, onMoved: () => void): (() => void) => {
  const clock = setInterval(() => {
    if (speaksOf(location.href, url)) return;
    clearInterval(clock);
    onMoved();
  }, often);
  return () => clearInterval(clock);
};
