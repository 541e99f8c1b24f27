import { createHash } from 'node:crypto';

/** How many parts the sites are dealt into. */
export const folds = 5;

/** The registrable part of a host, near enough: two labels, three where the last two are short (`example.co.uk`). */
const siteOf = (url: string): string => {
  const labels = new URL(url).hostname.split('.');
  const [second = '', last = ''] = labels.slice(-2);
  return labels.slice(last.length === 2 && second.length <= 3 ? -3 : -2).join('.');
};

/** The part that a page's site falls into: all pages of a site in one, whatever other sites there are. */
export const foldOf = (url: string): number =>
  createHash('sha256').update(siteOf(url)).digest().readUInt32BE(0) % folds;
