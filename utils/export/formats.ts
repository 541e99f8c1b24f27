import type { Format } from './format';

const rows = import.meta.glob<Format>('./formats/*.ts', { eager: true, import: 'default' });

/** Every kind of file we write, by name. A file in `formats/` is enough to be here. */
export const formats: ReadonlyMap<string, Format> = new Map(Object.values(rows).map((format) => [format.name, format]));
