import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const top = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** The facts rooms as the extension has them, with their tables, under plain Node. `close` lets the process end. */
export const loadRooms = async () => {
  const server = await createServer({
    configFile: false,
    root: top,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: { '@': top } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const load = async <Room>(path: string) => (await server.ssrLoadModule(`/utils/${path}.ts`)) as Room;
  const { allLanguages } = await load<typeof import('@/utils/knowledge/all-languages')>('knowledge/all-languages');
  const { learnLanguages } = await load<typeof import('@/utils/knowledge/languages')>('knowledge/languages');
  learnLanguages(allLanguages.values());
  return {
    ...(await load<typeof import('@/utils/facts/find-facts')>('facts/find-facts')),
    ...(await load<typeof import('@/utils/facts/story')>('facts/story')),
    ...(await load<typeof import('@/utils/facts/kinship')>('facts/kinship')),
    ...(await load<typeof import('@/utils/facts/traits')>('facts/traits')),
    ...(await load<typeof import('@/utils/facts/combination-traits')>('facts/combination-traits')),
    ...(await load<typeof import('@/utils/facts/choose-points')>('facts/choose-points')),
    ...(await load<typeof import('@/utils/facts/tree-model')>('facts/tree-model')),
    ...(await load<typeof import('@/utils/facts/dates')>('facts/dates')),
    ...(await load<typeof import('@/utils/facts/quotations')>('facts/quotations')),
    ...(await load<typeof import('@/utils/facts/names')>('facts/names')),
    ...(await load<typeof import('@/utils/facts/point-model')>('facts/point-model')),
    ...(await load<typeof import('@/utils/text/words')>('text/words')),
    ...(await load<typeof import('@/utils/clean/find-removals')>('clean/find-removals')),
    ...(await load<typeof import('@/utils/text/sentences')>('text/sentences')),
    close: () => server.close(),
  };
};

export type Rooms = Awaited<ReturnType<typeof loadRooms>>;
