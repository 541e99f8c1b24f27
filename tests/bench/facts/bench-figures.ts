import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Quantity } from '@/utils/article/article';
import { mean, prf } from './compare';
import type { Rooms } from './load-rooms';
import { readSet, type SummaryRow } from './read-set';
import { toDraft } from './to-draft';

/** A figure as a person labelled it, by its place in the article. `either`: a reader may call it a figure or not. */
interface GoldFigure extends Quantity {
  readonly start: number;
  readonly end: number;
  readonly either?: true;
}

/** The labelled opening of an article of a development set; the hash is of its first `length` characters. */
interface GoldRow {
  readonly set: string;
  readonly id: string;
  readonly language: string;
  readonly length: number;
  readonly hash: string;
  readonly figures: readonly GoldFigure[];
}

const goldRows = (): readonly GoldRow[] =>
  readFileSync(new URL('gold/figures.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldRow => JSON.parse(line));

/** The sentences of the name sets are cut into words; so they are put together again. */
const joined = (tokens: readonly string[] = []) => tokens.join(' ').replace(/ (?=[.,;:!?)])/g, '');

const textOfRow = ({ set, id, length, hash }: GoldRow) => {
  const row = readSet<Partial<SummaryRow> & { readonly tokens?: readonly string[] }>(`dev-${set}`).find(
    (one) => one.id === id,
  );
  const text = row && (row.text ?? joined(row.tokens)).slice(0, length);
  if (text === undefined || createHash('sha256').update(text).digest('hex').slice(0, hash.length) !== hash)
    throw new Error(`The figures of ${set} ${id} were labelled on another text.`);
  return text;
};

const sameWorth = (a: Quantity, b: Quantity) => a.value === b.value && a.upTo === b.upTo;
const sameUnit = (a: Quantity, b: Quantity) =>
  a.unit?.toLowerCase() === b.unit?.toLowerCase() && a.currency === b.currency;

/** Openings of articles in five languages, and single sentences in German and French, of which there are no articles. */
export const figureGroups = ['articles', 'de', 'fr'] as const;
type FigureGroup = (typeof figureGroups)[number];

/**
 * Figures against what was labelled by hand (`gold/README.md`): right are those with the value, unit
 * and currency of the label they overlap. `exact`, `value` and `unit` are shares of the labels that were found at all.
 */
export const benchFigures = (rooms: Rooms, group: FigureGroup, examine?: (line: string) => void) => {
  let ours = 0;
  const rows = goldRows().filter(({ set }) => (set.startsWith('ner-') ? set.slice(4) : 'articles') === group);
  const gold = rows.flatMap((row) => {
    const text = textOfRow(row);
    const language = rooms.storyOf(toDraft({ text: '', lang: row.language }), []).row;
    const found = rooms.sentencesOf(text, row.language).flatMap(({ start, end }) =>
      rooms.figuresIn(text.slice(start, end), language).map((figure) => ({
        ...figure,
        start: start + figure.start,
        end: start + figure.end,
      })),
    );
    const over = (figure: GoldFigure) => found.filter(({ start, end }) => figure.start < end && start < figure.end);
    const loose = new Set(row.figures.filter(({ either }) => either).flatMap(over));
    ours += found.filter((figure) => !loose.has(figure)).length;
    for (const figure of found)
      if (!row.figures.some(({ start, end }) => figure.start < end && start < figure.end))
        examine?.(`spurious\t${text.slice(figure.start, figure.end)}\t${JSON.stringify(figure)}`);
    return row.figures
      .filter(({ either }) => !either)
      .map((figure) => {
        const near = over(figure).filter((one) => !loose.has(one));
        const right = near.some((one) => sameWorth(one, figure) && sameUnit(one, figure));
        if (!right)
          examine?.(
            `missed\t${text.slice(figure.start, figure.end)}\t${near.map((one) => JSON.stringify(one)).join()}`,
          );
        return {
          found: near.length > 0,
          right,
          exact: near.some(({ start, end }) => start === figure.start && end === figure.end),
          value: near.some((one) => sameWorth(one, figure)),
          unit: near.some((one) => sameUnit(one, figure)),
        };
      });
  });
  const hit = gold.filter(({ found }) => found);
  const share = (of: (one: (typeof gold)[number]) => boolean) => mean(hit.map((one) => (of(one) ? 1 : 0)));
  const { precision, recall } = prf(gold.filter(({ right }) => right).length, ours, gold.length);
  return {
    figures: gold.length,
    precision,
    recall,
    found: prf(hit.length, ours, gold.length),
    exact: share(({ exact }) => exact),
    value: share(({ value }) => value),
    unit: share(({ unit }) => unit),
  };
};
