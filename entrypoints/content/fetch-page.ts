/** How long a page may take, in milliseconds, and how large it may be, in bytes. */
const patience = 20_000;
const largest = 10_000_000;

/** Pages of one site are written alike, so one that does not say how is read as this one is. */
const charsetOf = (type: string) => /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? document.characterSet;

/** A page that was fetched does not know where it lies, as one that was loaded does; its addresses count from there. */
const withBase = (html: string, url: string) =>
  /<base\s/i.test(html) ? html : `<base href="${new URL(url).href.replaceAll('&', '&amp;')}">${html}`;

/**
 * The HTML of another page of this site, as the reader's own session gets it; undefined where the site does not hand out a
 * page: it fails, leads elsewhere, is no HTML, or takes too long. Rejects when `signal` aborts.
 */
export const fetchPage = async (url: string, signal: AbortSignal): Promise<string | undefined> => {
  if (new URL(url).origin !== location.origin) return undefined;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/html/i.test(type) || new URL(response.url).origin !== location.origin) return undefined;
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > largest) return undefined;
    return withBase(new TextDecoder(charsetOf(type)).decode(bytes), response.url);
  } catch (error) {
    // A network that fails is an outcome; a reader who has had enough is the caller's to hear of.
    signal.throwIfAborted();
    console.error(error);
    return undefined;
  }
};
