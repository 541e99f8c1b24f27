import { findingAt } from '@/utils/facts/finding-at';
import { isThing } from '@/utils/facts/is-thing';
import type { Kind, KindExample } from '@/utils/facts/kind';
import { namedIn } from '@/utils/facts/named';
import { isDemonym } from '@/utils/facts/region-names';

/** A place counts where the story stands: in its headline, in its first sentences, or time and again. */
const early = 3;

const where: Kind = {
  kind: 'where',
  most: 4,
  find: (story, weights) =>
    namedIn(story)
      .filter(({ name, isPlace }) => isPlace && !isThing(name, story) && !isDemonym(name, story.language))
      .flatMap(({ name, mentions }) => {
        const [first] = mentions.filter(({ text }) => text === name);
        if (!first) return [];
        const placed = mentions.filter(({ asPlace }) => asPlace).length;
        const inTitle = story.title.includes(name) ? 1.2 : 0;
        // “The US election” is held somewhere; only “in the US” says where something happens.
        if (!inTitle && placed === 0) return [];
        if (!inTitle && first.sentence >= early && placed < 2 && (weights[first.sentence] ?? 0) < 0.1) return [];
        const adjective = mentions.every(({ describes }) => describes) ? 0.5 : 0;
        const worth =
          Math.log(1 + mentions.length) +
          Math.log(1 + placed) +
          2 / (1 + first.sentence) +
          2 * (weights[first.sentence] ?? 0) +
          inTitle -
          adjective;
        return findingAt(story, first, worth / (1 + worth));
      }),
};
export default where;

export const examples: readonly KindExample[] = [
  { text: 'The train arrived in Vladivostok at noon. Snow fell on Vladivostok.', finds: ['Vladivostok'] },
  {
    title: 'Bridge opened in Orlen as rain falls',
    text: 'Halden Photo ORLEN, Nov 6 (HNA) - The rain fell on the bridge. Orlen Police told the town to stay in.',
    finds: ['ORLEN'],
  },
  {
    text: 'HALDEN (HNA) - Halden opened its bridge, and Halden said so. Snow fell on the town of Halden.',
    finds: ['Halden'],
  },
  {
    language: 'de',
    title: 'Halden eröffnet Brücke',
    text: 'Die Stadt Halden hat ihre Brücke eröffnet. Das sagte die Bürgermeisterin der Stadt Halden.',
    finds: ['Halden'],
  },
  { text: 'The chairman resigned after his defeat in the Norway election. He did not say why.', finds: [] },
  { text: 'Officials from Norway met at the Halden station.', finds: ['Halden'] },
  { text: 'The chairman blamed the Norway election for a late bridge, and Norway for the rain.', finds: [] },
  { text: 'The bridge is built in Phase 2. Then it rains, and in Phase 2 nobody crosses.', finds: [] },
  { text: 'He played in the Halden League, and in the Halden League he lost. It rained in Orlen.', finds: ['Orlen'] },
  { text: 'The train arrived late, and nobody in the hall was told why.', finds: [] },
];
