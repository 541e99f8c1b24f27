import { existsSync, readFileSync } from 'node:fs';

const folder = `${process.env.NUTGRAF_DATA ?? '../shared/data'}/keyfacts`;

/** Whether the development sets are on this machine. They hold publishers' text and are not part of the project. */
export const hasSets = (): boolean => existsSync(folder);
export const setsFolder = folder;

/** The rows of a development set, as its README describes them; none where it is absent. */
export const readSet = <Row>(name: string): readonly Row[] => {
  const path = `${folder}/${name}.jsonl`;
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
};

/** An article with summaries to compare with: `highlights` are the lines of one, `refs` whole ones. */
export interface SummaryRow {
  readonly id: string;
  readonly lang?: string;
  readonly title?: string;
  readonly text: string;
  readonly highlights?: readonly string[];
  readonly refs?: readonly string[];
}
