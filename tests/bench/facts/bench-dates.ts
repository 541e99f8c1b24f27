import { mean, prf } from './compare';
import type { Rooms } from './load-rooms';
import { readSet } from './read-set';

interface TimexRow {
  readonly dct: string;
  readonly text: string;
  readonly timex: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string;
  }[];
}

/** Dates and spans of time against TempEval-3's TIMEX3: relaxed F1, exact share and values, each of all gold. */
export const benchDates = (rooms: Rooms, examine?: (line: string) => void) => {
  const rows = readSet<TimexRow>('dev-timex');
  const row = rooms.storyOf({ url: '', title: '', language: 'en', direction: 'ltr', blocks: [] }, []).row;
  let ours = 0;
  let right = 0;
  const gold = rows.flatMap(({ text, timex, dct }) => {
    // Old wire copy breaks its lines within sentences; a blank is as long as the break.
    const flat = text.replace(/(?<!\n)\n(?!\n)/g, ' ');
    const found = rooms.sentencesOf(flat, 'en').flatMap(({ start, end }) =>
      rooms.datesIn(flat.slice(start, end), row, dct).map((date) => ({
        ...date,
        start: start + date.start,
        end: start + date.end,
      })),
    );
    ours += found.length;
    for (const date of found) {
      const hit = timex.some(({ start, end }) => date.start < end && start < date.end);
      if (hit) right++;
      else examine?.(`spurious\t${flat.slice(date.start, date.end)}\t${flat.slice(date.start - 30, date.end + 20)}`);
    }
    return timex.map((truth) => {
      const over = found.filter(({ start, end }) => truth.start < end && start < truth.end);
      const exact = over.some(({ start, end }) => start === truth.start && end === truth.end);
      const value = over.some((date) => date.value === truth.value);
      if (!exact || !value)
        examine?.(
          `${over.length === 0 ? 'missed' : exact ? 'value' : 'inexact'}\t${flat.slice(truth.start, truth.end)}\t${truth.type} ${truth.value}\t${over.map(({ start, end, value }) => `${flat.slice(start, end)}=${value}`).join(' + ')}\t${dct}`,
        );
      return { type: truth.type, hit: over.length > 0, exact, value };
    });
  });
  const share = (of: (one: (typeof gold)[number]) => boolean, among = gold) =>
    mean(among.map((one) => (of(one) ? 1 : 0)));
  const { precision } = prf(right, ours, gold.length);
  const recall = share(({ hit }) => hit);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    exact: share(({ exact }) => exact),
    value: share(({ value }) => value),
    dateValue: share(
      ({ value }) => value,
      gold.filter(({ type }) => type === 'DATE'),
    ),
  };
};
