/** What a page's author names boxes with. Addresses of pictures that wait are no names. */
const names = /^(?:class|id|role|rel|itemprop|itemscope|itemtype)$|^(?:aria|data)-/;
const isKept = (name: string) => /^data-(?:src|lazy)|^aria-hidden$/.test(name);
/** Where a part that is streamed in later belongs: React finds it by this. */
const streamed = /^[BPS]:/;

/**
 * Takes the names off a page's boxes: what a style compiler or an unknown template leaves of it. A reader that only knows
 * names is lost then.
 */
export const withoutNames = (page: Document): void => {
  for (const element of page.body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes])
      if (names.test(name) && !isKept(name) && !streamed.test(value)) element.removeAttribute(name);
  }
};
