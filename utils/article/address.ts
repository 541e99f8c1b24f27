/** The longest address that is kept, in UTF-16 units. Longer ones carry state, not a place. */
const longest = 2_000;

/** Line breaks, control and direction characters: no address needs them, spoofs do. */
const isPlain = (address: string) => address.length <= longest && !/[^\S ]|\p{C}/u.test(address);

/** A backslash before the query is a slash to a browser and none to a reader. */
const web = /^https?:\/\/[^?#\\ ]+([?#]|$)/i;

/** Whether this is an absolute http(s) address without user name or password, as a picture or a story has. */
export const isWebAddress = (address: string): boolean => {
  if (!isPlain(address) || !web.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
};

/** Whether a reader may follow this: a web address, `mailto:`, or a fragment of the article. */
export const isLinkAddress = (address: string): boolean =>
  /^(#|mailto:)/i.test(address) ? isPlain(address) : isWebAddress(address);

/** The host as a reader says it: without www. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www\d?|m|amp)\./, '') : '';
