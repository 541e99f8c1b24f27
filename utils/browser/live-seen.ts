import { browser } from 'wxt/browser';
import { shortHash } from '@/utils/text/short-hash';

/** What was seen of a live report: no word of it, only what tells its entries apart. */
interface Seen {
  /** When it was last read, in milliseconds. */
  readonly at: number;
  readonly entries: readonly string[];
  /** What had been seen before the last news came; nothing on the first visit. */
  readonly before?: readonly string[];
}

/** Popup, reader and another look are one visit while nothing new comes, for so long in milliseconds. */
const visit = 30 * 60_000;
const mostReports = 30;
const mostEntries = 500;

const isSeen = (value: unknown): value is Seen => {
  const { at, entries, before = [] } = Object(value);
  return typeof at === 'number' && Array.isArray(entries) && Array.isArray(before);
};

/** Of a live report's entries, those that came since it was read before; takes them for read. None on the first visit. */
export const newsSince = async (url: string, entries: readonly string[], now: number): Promise<ReadonlySet<string>> => {
  const { liveSeen } = await browser.storage.local.get('liveSeen');
  const reports = new Map(Object.entries(Object(liveSeen)).filter((each): each is [string, Seen] => isSeen(each[1])));
  const key = shortHash(url);
  const last = reports.get(key);
  const isSameVisit = last && now - last.at < visit && entries.every((entry) => last.entries.includes(entry));
  const before = isSameVisit ? last.before : last?.entries;
  reports.delete(key);
  const seen = [...new Set([...(last?.entries ?? []), ...entries])].slice(-mostEntries);
  reports.set(key, { at: now, entries: seen, ...(before && { before }) });
  await browser.storage.local.set({ liveSeen: Object.fromEntries([...reports].slice(-mostReports)) });
  return new Set(before ? entries.filter((entry) => !before.includes(entry)) : []);
};
