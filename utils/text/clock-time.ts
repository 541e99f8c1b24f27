/** A time of day as reports write it: 16:05, 9.15 am, 14h30, 8.02 Uhr. Never part of a date or a longer number. */
export const clockTime =
  /(?<![\d.:,])([01]?\d|2[0-3])\s?[:.hH]\s?([0-5]\d)(?!\.?\d)(?:\s?(?:([ap])\.?m\b\.?|uhr\b|h\b))?/iu;

/** A time of day in a text: minutes since midnight, and how the text writes it. */
export interface ClockTime {
  readonly minutes: number;
  readonly words: string;
}

/** The first time of day in a text. */
export const clockTimeIn = (text: string): ClockTime | undefined => {
  const [words, hours = '', minutes = '', half = ''] = clockTime.exec(text) ?? [];
  if (words === undefined) return undefined;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { minutes: hour * 60 + Number(minutes), words };
};
