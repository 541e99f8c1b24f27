/** A year, a day in numbers, a time of day, or how long ago in short: “8d”. */
const date =
  /(?:^|\D)(?:19|20)\d\d(?:\D|$)|\d{1,2}[./]\d{1,2}[./]\d\d|\d[:.]\d\d(?!\d)|(?:^|\s)\d+\s?(?:min|mo|[smhdwy])(?:\s|$)/i;

/** No line that says when something was written is longer. In words. */
export const longestDateline = 14;

/** Whether a line may say when something was written, as far as its numbers tell. */
export const saysWhen = (line: string): boolean => date.test(line);
