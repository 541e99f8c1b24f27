import { resolve } from 'node:path';
import { build } from 'vite';

/** The name under which the bundle leaves its exports in the page. */
const globalName = 'nutgraf';

/**
 * The reading pipeline as one classic script, to be run in any page: `nutgraf.readArticle(document, { url })`.
 * `entry` may be another module that adds to it; its exports are then on `nutgraf`.
 */
export const bundlePipeline = async (entry = 'utils/read-article.ts'): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(entry), formats: ['iife'], name: globalName },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The pipeline was not built.');
  return bundle.output[0].code;
};
