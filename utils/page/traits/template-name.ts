/** What page builders and style compilers number a box with: `element-4f3a2b1`, `post-20491`; no size, as `col-8` is one. */
const ownName = /(?:^|[-_])(?=[a-z]*\d)[a-z\d]{4,}$/i;

/**
 * What boxes of one template have of their classes: all but the names that are numbers of one box, unless it has no others.
 */
export const templateName = (className: string): string => {
  if (!/\d/.test(className)) return className;
  const shared = className.split(/\s+/).filter((name) => name !== '' && !ownName.test(name));
  return shared.length > 0 ? shared.join(' ') : className;
};
