import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the development data lie; they are never part of the project. */
export const dataFolder = resolve(process.env.NUTGRAF_DATA ?? '../shared/data');

/** What people found on a page. */
export interface Truth {
  readonly title?: string | null;
  readonly author?: string | null;
  readonly publish_date?: string | null;
  readonly main_content?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** A labelled insert: a line that stands on the page in or around the story and is no part of it. */
export interface Insert {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly place: 'inside' | 'head' | 'tail';
}

/** A saved page with what people found on it. */
export interface BenchPage {
  readonly id: string;
  readonly url: string;
  readonly truth: Truth;
  readonly inserts: readonly Insert[];
  html(): string;
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The 711 development pages of WCXB (Foley 2026, CC BY 4.0), or undefined where they are absent. */
export const benchPages = (): readonly BenchPage[] | undefined => {
  const folder = join(dataFolder, 'wcxb-dev');
  if (!existsSync(folder)) return undefined;
  const inserts: readonly Insert[] = readJson(join(folder, 'inserts.json')).inserts;
  const insertsOf = new Map<string, Insert[]>();
  for (const insert of inserts) insertsOf.set(insert.id, [...(insertsOf.get(insert.id) ?? []), insert]);
  return readdirSync(join(folder, 'html'))
    .sort()
    .map((file) => {
      const id = file.replace('.html.gz', '');
      const { url, ground_truth: truth } = readJson(join(folder, 'ground-truth', `${id}.json`));
      const html = () => gunzipSync(readFileSync(join(folder, 'html', file))).toString('utf8');
      return { id, url, truth, inserts: insertsOf.get(id) ?? [], html };
    });
};
