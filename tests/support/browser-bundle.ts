import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const top = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A module and all it imports as one script for a page, built as the product is. `entry` is a path from the top. */
export const bundleForBrowser = async (entry: string): Promise<string> => {
  const built = await build({
    root: top,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': top } },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: `${top}/${entry}`, formats: ['iife'], name: 'bundle' },
    },
  });
  const outputs = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = outputs.find((part) => part.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return script.code;
};
