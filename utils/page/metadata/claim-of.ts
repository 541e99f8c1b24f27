import { type JsonLd, own, ownText, type Thing } from './json-ld';
import { type Metas, metaValue } from './sources';
import { typesOf } from './story-of';

/** What a page says that it is. `live` counts its entries; whoever may write the page may write this. */
export type PageClaim = 'story' | 'live' | 'video' | 'gallery';

const videoType = /^(?:VideoObject|VideoGallery|Clip|TVEpisode|Movie)$/;
const galleryType = /^(?:ImageGallery|MediaGallery|Photograph)$/;

/** One entry may be said of any story that was updated once. */
const leastEntries = 2;

/** What a page says that it is, by its JSON-LD and its Open Graph type; undefined where it says nothing. */
export const claimOf = (metas: Metas, { things }: JsonLd, story: Thing | undefined): PageClaim | undefined => {
  const is = (type: RegExp) => things.some((thing) => typesOf(thing).some((name) => type.test(name)));
  const ofGraph = metaValue(metas, 'og:type').toLowerCase();
  if (typesOf(story).includes('LiveBlogPosting') && own(story, 'liveBlogUpdate').length >= leastEntries) return 'live';
  if (ofGraph.startsWith('video')) return 'video';
  if (is(galleryType)) return 'gallery';
  if (ownText(story, 'headline') || ofGraph === 'article') return 'story';
  return is(videoType) ? 'video' : undefined;
};
