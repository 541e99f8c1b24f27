/** Longer addresses are tracking or attacks. */
const longest = 2_000;

/** Encoded line breaks, with which a mail address writes itself more headers. */
const moreHeaders = /^mailto:.*%0[ad]/i;

/**
 * The address as an absolute http(s) or mailto address, or undefined where it is anything else: another scheme, a user
 * name in it, control characters, line breaks in a mail address, or longer than 2,000 characters.
 */
export const safeAddress = (address: string | null | undefined, base: string): string | undefined => {
  const trimmed = address?.trim();
  if (!trimmed || trimmed.length > longest || /\p{Cc}/u.test(trimmed)) return undefined;
  if (!URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  const allowed = ['http:', 'https:', 'mailto:'].includes(url.protocol) && !url.username && !url.password;
  return allowed && url.href.length <= longest && !moreHeaders.test(url.href) ? url.href : undefined;
};

/** The same for a picture: http(s) only. */
export const safePicture = (address: string | null | undefined, base: string): string | undefined => {
  const safe = safeAddress(address, base);
  return safe?.startsWith('http') ? safe : undefined;
};
