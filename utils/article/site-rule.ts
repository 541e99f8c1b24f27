/** What a reader taught about a site: a box of its pages is always hidden, or always kept. */
export interface SiteRule {
  /** Host name, without `www.`. */
  readonly site: string;
  readonly does: 'hide' | 'keep';
  /** Class, id and tag words that tell the box from the story around it, parted by blanks. Nothing of what it says. */
  readonly box: string;
}

/** Whether two rules are about the same box: there, only one can hold. */
export const isSameBox = (a: SiteRule, b: SiteRule): boolean => a.site === b.site && a.box === b.box;

/** Nobody teaches so many by hand; a longer list was made to hurt. */
export const mostRules = 1_000;

/** The site of an address, as rules name it; empty for what is on no host. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;

/** Whether a value from outside is a rule. */
export const isSiteRule = (value: unknown): value is SiteRule => {
  const { site, does, box } = Object(value);
  return isText(site, 253) && isText(box, 1_000) && (does === 'hide' || does === 'keep');
};

/** The rules in a value from outside; what is none is passed over. */
export const toSiteRules = (value: unknown): readonly SiteRule[] =>
  Array.isArray(value)
    ? value
        .filter(isSiteRule)
        .slice(0, mostRules)
        .map(({ site, does, box }) => ({ site, does, box }))
    : [];
