import type { Kind } from './kind';

const files = import.meta.glob<Kind>('./kinds/*.ts', { eager: true, import: 'default' });

/** Every kind of fact that is found inside a sentence. A file in `kinds/` is enough to be here. */
export const kinds: readonly Kind[] = Object.values(files);
