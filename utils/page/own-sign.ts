/** Signs that lead from a heading to the heading itself; sites draw them with their own fonts, too. */
const signs = '#¶§🔗\\p{Co}';

const whole = new RegExp(`^\\s*[${signs}]+\\s*$`, 'u');
/** Looks at each run of signs once, however many there are. */
const end = new RegExp(`(?<![\\s${signs}])[\\s${signs}]+$`, 'u');

/** Such a sign at the end of a heading, apart from its words; that of C# is none. */
export const ownSign = new RegExp(`(?:^|\\s)[${signs}]+$`, 'u');

/** Whether a text is nothing but such a sign. */
export const isOwnSign = (text: string): boolean => whole.test(text);

/** A heading as it is compared with another: without anything that may be such a sign. */
export const bareHeading = (text: string): string => text.replace(end, '');
