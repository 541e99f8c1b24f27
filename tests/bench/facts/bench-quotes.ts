import { prf } from './compare';
import type { Rooms } from './load-rooms';
import { readSet } from './read-set';

interface Part {
  readonly spans: readonly (readonly [number, number])[];
  readonly text: string;
}
interface QuoteRow {
  readonly text: string;
  readonly attributions: readonly {
    readonly source?: readonly Part[] | null;
    readonly content: readonly Part[];
    readonly direct: boolean;
  }[];
}

const words = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !/^(?:the|a|an|of|mr|mrs|s|his|her)$/.test(word),
  );

/** The same speaker: at least half of our words are among theirs. */
const sameSpeaker = (ours: string, theirs: readonly Part[]) => {
  const gold = new Set(words(theirs.map(({ text }) => text).join(' ')));
  const mine = words(ours);
  const shared = mine.filter((word) => gold.has(word)).length;
  return shared > 0 && shared / mine.length >= 0.5;
};

/** Quotations and their speakers against PolNeAR: spans that overlap, of direct quotations; speakers where both name one. */
export const benchQuotes = (rooms: Rooms, examine?: (line: string) => void) => {
  const row = rooms.storyOf({ url: '', title: '', language: 'en', direction: 'ltr', blocks: [] }, []).row;
  const count = { ours: 0, right: 0, direct: 0, found: 0, asked: 0, answered: 0, named: 0, namedRight: 0 };
  for (const { text, attributions } of readSet<QuoteRow>('dev-quotes')) {
    const lines: { readonly text: string; readonly start: number }[] = [];
    for (const match of text.matchAll(/[^\n]+/g)) lines.push({ text: match[0], start: match.index });
    const quotes = rooms
      .quotationsIn(
        lines.map((line) => line.text),
        row,
      )
      .map((quote) => ({
        // The marks are not part of what was said.
        start: (lines[quote.text]?.start ?? 0) + quote.start + 1,
        end: (lines[quote.text]?.start ?? 0) + quote.end - 1,
        speaker: quote.speaker && lines[quote.speaker.text]?.text.slice(quote.speaker.start, quote.speaker.end),
      }));
    type Ours = (typeof quotes)[number];
    const touches = (quote: Ours, content: readonly Part[]) =>
      content.some(({ spans }) => spans.some(([start, end]) => start < quote.end && quote.start < end));
    count.ours += quotes.length;
    for (const quote of quotes) {
      const truth = attributions.find(({ content }) => touches(quote, content));
      if (truth) count.right++;
      else examine?.(`spurious\t${text.slice(quote.start - 60, quote.end + 40)}`);
      if (truth?.source && quote.speaker) {
        count.named++;
        if (sameSpeaker(quote.speaker, truth.source)) count.namedRight++;
        else
          examine?.(
            `wrong\t${quote.speaker}\t${truth.source[0]?.text}\t${text.slice(quote.start - 80, quote.start)}|…|${text.slice(quote.end, quote.end + 80)}`,
          );
      }
    }
    for (const { source, content, direct } of attributions) {
      if (!direct) continue;
      count.direct++;
      const over = quotes.filter((quote) => touches(quote, content));
      if (over.length > 0) count.found++;
      else examine?.(`missed\t${content[0]?.text}`);
      if (!source) continue;
      count.asked++;
      if (over.some(({ speaker }) => speaker && sameSpeaker(speaker, source))) count.answered++;
      else if (over.length > 0 && !over.some(({ speaker }) => speaker)) {
        const [quote] = over;
        examine?.(
          `silent\t${source[0]?.text}\t${text.slice((quote?.start ?? 0) - 100, quote?.start)}|…|${text.slice(quote?.end, (quote?.end ?? 0) + 80)}`,
        );
      }
    }
  }
  return {
    quotes: count.ours,
    spanPrecision: prf(count.right, count.ours, 1).precision,
    spanRecall: count.found / count.direct,
    speakerPrecision: count.namedRight / count.named,
    speakerRecall: count.answered / count.asked,
  };
};
