import type { Site } from './site';

const rows = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' });

/** Every publisher and publishing system we know. A file in `sites/` is enough to be here. */
export const sites: readonly Site[] = Object.values(rows);
