import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { decodePage } from '@/tests/support/decode-page';
import { openPageReader, unread } from '@/tests/support/page-reader';
import { progressBar } from '@/tests/support/progress-bar';

const usage = 'npm run read -- FOLDER --out FILE.jsonl [--urls FILE.json]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, urls: { type: 'string' } },
});
const [folder] = positionals;
if (!folder || !values.out) {
  console.error(`Which pages, and where to write what they say? ${usage}`);
  process.exit(2);
}

const addresses: Readonly<Record<string, string>> = values.urls ? JSON.parse(readFileSync(values.urls, 'utf8')) : {};

/** The address a page is read as: from `--urls`, by its file name with or without the ending. */
const addressOf = (file: string) => addresses[file] ?? addresses[file.replace(/\.html(\.gz)?$/, '')];

const read = (file: string) => {
  const address = addressOf(file);
  try {
    return reader.read(decodePage(readFileSync(join(folder, file)), file), file, address);
  } catch (error) {
    // A file that cannot be unpacked is a line of the report like any other.
    return unread(file, `unreadable: ${String(error)}`, address);
  }
};

const files = readdirSync(folder)
  .filter((file) => /\.html(\.gz)?$/.test(file))
  .sort();
const out = createWriteStream(values.out);
const progress = progressBar(`Reading ${basename(folder)}`, files.length);
const reader = await openPageReader();
let problems = 0;

for (const [index, file] of files.entries()) {
  const reading = await read(file);
  if (!reading.article) problems += 1;
  out.write(`${JSON.stringify({ file, ...reading })}\n`);
  progress.at(index + 1);
}

await reader.close();
out.end();
await finished(out);
progress.done(`${files.length - problems} articles, ${problems} pages without one, in ${values.out}`);
