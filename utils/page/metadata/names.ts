import { cleanText, foldTitle } from './clean-text';

const prefix =
  /^(?:written by|posted by|published by|story by|reviewed by|words by|text by|author|by|von|par|por|di|door|av|af|autor|auteur|autore)(?:\s*:\s*|\s+)/iu;
const joint = /\s*(?:,|;|\||·|•|\/|\n|\s&\s|\s(?:and|und|et|y|e|en|og|och)\s)\s*/iu;
const role =
  /\b(?:reporter|writer|editor|correspondent|staff|contributor|author|journalist|columnist|producer|team|chief|senior|director|manager|ceo|founder|redaktion|editorial|desk|newsroom|md|phd|mba|rd|updated|published|min read|admin|administrator|guest|admin)\b/iu;
const notName =
  /[@\d{}<>=]|https?:|www\.|\.(?:com|org|net)\b|^(?:the|a|in|on|share|follow|read|view|see|about|more)\s/iu;

/** The people a byline names: prefixes, roles, addresses, dates and the site's own name cut away. */
export const namesIn = (byline: string, siteName: string): readonly string[] => {
  const site = foldTitle(siteName);
  return cleanText(byline)
    .slice(0, 300)
    .replace(prefix, '')
    .split(joint)
    .map((part) =>
      part
        .replace(prefix, '')
        .replace(/\s*[([].*$/, '')
        .replace(/\s[-–—]\s.*$/, '')
        .replace(/^[\s.:–—-]+|[\s.:–—-]+$/g, ''),
    )
    .filter((name) => name.length > 1 && name.length < 60 && name.split(' ').length < 7)
    .filter((name) => /\p{L}/u.test(name) && !notName.test(name) && !role.test(name) && foldTitle(name) !== site);
};

/** Each name once, whatever its case and accents, in order. */
export const distinct = (names: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(foldTitle(name))) seen.set(foldTitle(name), name);
  return [...seen.values()];
};
