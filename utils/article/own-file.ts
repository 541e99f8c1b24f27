import * as v from 'valibot';

/**
 * The shape of a file that we wrote: JSON that says which `format` it is and in which `version`, and holds `entries`. A
 * mark at its beginning, which some editors set, is read over.
 */
export const ownFile = <const Entries extends v.ObjectEntries>(format: string, version: number, entries: Entries) =>
  v.pipe(
    v.string(),
    v.transform((file) => file.replace(/^\ufeff/, '')),
    v.parseJson(undefined, 'the file is not JSON'),
    v.strictObject({
      format: v.literal(format),
      version: v.pipe(v.number(), v.maxValue(version, 'was written by a newer Nutgraf'), v.literal(version)),
      ...entries,
    }),
  );
