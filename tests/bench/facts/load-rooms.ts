import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type * as findRemovalsModule from '@/utils/clean/find-removals';
import type * as choosePointsModule from '@/utils/facts/choose-points';
import type * as combinationTraitsModule from '@/utils/facts/combination-traits';
import type * as datesModule from '@/utils/facts/dates';
import type * as figuresModule from '@/utils/facts/figures';
import type * as findFactsModule from '@/utils/facts/find-facts';
import type * as kinshipModule from '@/utils/facts/kinship';
import type * as namesModule from '@/utils/facts/names';
import type * as pointModelModule from '@/utils/facts/point-model';
import type * as quotationsModule from '@/utils/facts/quotations';
import type * as storyModule from '@/utils/facts/story';
import type * as traitsModule from '@/utils/facts/traits';
import type * as treeModelModule from '@/utils/facts/tree-model';
import type * as everyLanguageModule from '@/utils/knowledge/all-languages';
import type * as knownLanguagesModule from '@/utils/knowledge/languages';
import type * as sentencesModule from '@/utils/text/sentences';
import type * as wordsModule from '@/utils/text/words';

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
  const { allLanguages } = await load<typeof everyLanguageModule>('knowledge/all-languages');
  const { learnLanguages } = await load<typeof knownLanguagesModule>('knowledge/languages');
  learnLanguages(allLanguages.values());
  return {
    ...(await load<typeof findFactsModule>('facts/find-facts')),
    ...(await load<typeof storyModule>('facts/story')),
    ...(await load<typeof kinshipModule>('facts/kinship')),
    ...(await load<typeof traitsModule>('facts/traits')),
    ...(await load<typeof combinationTraitsModule>('facts/combination-traits')),
    ...(await load<typeof choosePointsModule>('facts/choose-points')),
    ...(await load<typeof treeModelModule>('facts/tree-model')),
    ...(await load<typeof datesModule>('facts/dates')),
    ...(await load<typeof figuresModule>('facts/figures')),
    ...(await load<typeof quotationsModule>('facts/quotations')),
    ...(await load<typeof namesModule>('facts/names')),
    ...(await load<typeof pointModelModule>('facts/point-model')),
    ...(await load<typeof wordsModule>('text/words')),
    ...(await load<typeof findRemovalsModule>('clean/find-removals')),
    ...(await load<typeof sentencesModule>('text/sentences')),
    close: () => server.close(),
  };
};

export type Rooms = Awaited<ReturnType<typeof loadRooms>>;
