const isFile = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
/** Sites write the size of a copy into its name: `bridge-300x200.jpg`, `bridge_480x480.jpg.webp`, `bridge-scaled.jpg`. */
const sizeInName = /(?:-scaled|[-_]\d{2,4}x\d{2,4})(?=(?:\.\w{3,4})+$)/i;
/** What asks a picture's server for another size or form of it. */
const asksForSize =
  /^(?:w|h|q|s|sz|dpr|fm|tr|ar|width|height|size|max|quality|fit|crop|rect|resize|scale|auto|format|fill|blur|sharp|strip|ssl|rmode|itok|webp)$/i;

/** What is the same for all sizes of a picture: its address without what speaks of size. */
export const pictureKey = (src: string): string => {
  if (!URL.canParse(src)) return src;
  const { host, pathname, searchParams } = new URL(src);
  if (!isFile.test(pathname)) return src;
  const asked = [...searchParams].filter(([name]) => !asksForSize.test(name));
  return `${host}${pathname.replace(sizeInName, '')} ${asked.join(' ')}`.trim();
};

/**
 * What a picture's file is called, whoever delivers it, in whatever size and form. Enough to tell it among a few, such as
 * those above a story; two stories may have a `bridge.jpg` each.
 */
export const pictureName = (src: string): string => {
  const steps = src.replaceAll(/%2f/gi, '/').split(/[/?&=]/);
  const file = steps.findLast((step) => isFile.test(step)) ?? steps.at(-1) ?? '';
  return file.replace(sizeInName, '').replace(/(?:\.\w{3,4})+$/, '');
};
