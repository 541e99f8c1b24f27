import { hostOf } from '@/utils/article/address';
import { cleanText } from './clean-text';
import { type JsonLd, own, type Thing } from './json-ld';
import { type Metas, metaValue } from './sources';
import { namesOf } from './story-of';

/** The site's own name: what it calls itself, else its host. */
export const siteNameOf = (metas: Metas, story: Thing | undefined, jsonLd: JsonLd, url: string): string =>
  [
    metaValue(metas, 'og:site_name'),
    metaValue(metas, 'application-name'),
    ...own(story, 'publisher').map((publisher) => cleanText(namesOf(publisher, jsonLd))),
  ].find((name) => /[\p{L}\p{N}]/u.test(name)) || hostOf(url);
