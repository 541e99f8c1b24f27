/** Hosts whose frames are part of a story: videos, posts, sound, charts. Every other frame is an ad or a widget. */
const providers: readonly (readonly [host: string, name: string])[] = [
  ['youtube.com', 'YouTube'],
  ['youtube-nocookie.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['dailymotion.com', 'Dailymotion'],
  ['twitch.tv', 'Twitch'],
  ['ted.com', 'TED'],
  ['twitter.com', 'X'],
  ['x.com', 'X'],
  ['instagram.com', 'Instagram'],
  ['facebook.com', 'Facebook'],
  ['threads.net', 'Threads'],
  ['threads.com', 'Threads'],
  ['bsky.app', 'Bluesky'],
  ['tiktok.com', 'TikTok'],
  ['reddit.com', 'Reddit'],
  ['t.me', 'Telegram'],
  ['spotify.com', 'Spotify'],
  ['soundcloud.com', 'SoundCloud'],
  ['podcasts.apple.com', 'Apple Podcasts'],
  ['datawrapper.de', 'Datawrapper'],
  ['dwcdn.net', 'Datawrapper'],
  ['flourish.studio', 'Flourish'],
  ['infogram.com', 'Infogram'],
  ['documentcloud.org', 'DocumentCloud'],
  ['scribd.com', 'Scribd'],
  ['codepen.io', 'CodePen'],
  ['gist.github.com', 'GitHub'],
  ['google.com/maps', 'Google Maps'],
  ['openstreetmap.org', 'OpenStreetMap'],
];

/** The name of whoever the address belongs to, undefined where it is nobody whose embeds tell a story. */
export const providerOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  return providers.find(([known]) => {
    const [knownHost = '', path = ''] = known.split('/');
    return (host === knownHost || host.endsWith(`.${knownHost}`)) && pathname.startsWith(`/${path}`);
  })?.[1];
};

/** Frames of the same hosts that tell nothing: buttons to like and share, boxes to follow somebody. */
export const isButton = (address: string): boolean =>
  /\/plugins\/(?!post|video)|_button\.|subscribe_embed/.test(address);

/** Where a person would go to see it: a player's address becomes the address of its page. */
export const watchAddress = (address: string): string => {
  const player = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(address);
  if (player?.[1]) return `https://www.youtube.com/watch?v=${player[1]}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d{1,15})/.exec(address);
  return vimeo?.[1] ? `https://vimeo.com/${vimeo[1]}` : address;
};
