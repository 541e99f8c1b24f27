import { findingAt } from '@/utils/facts/finding-at';
import { isThing } from '@/utils/facts/is-thing';
import type { Kind, KindExample } from '@/utils/facts/kind';
import { type Named, namedIn } from '@/utils/facts/named';
import type { Story } from '@/utils/facts/story';

const leadSentences = 2;

/** Named often, in the headline, at the start, as a person: all speak for a name. */
const worthOf = ({ name, mentions, isPerson }: Named, { title }: Story) => {
  const last = name.split(/\s+/).at(-1) ?? name;
  const inTitle = title.includes(name) ? title.indexOf(name) : title.indexOf(last);
  const first = mentions[0]?.sentence ?? 0;
  const spoken = [
    Math.log(1 + mentions.length),
    inTitle < 0 ? 0 : 1 + 1.4 * (1 - inTitle / title.length),
    first < leadSentences ? 0.8 : 0,
    isPerson ? 1 : 0,
    /\s/.test(name) ? 0.4 : 0,
    -0.03 * first,
  ].reduce((a, b) => a + b, 0);
  return Math.max(0, spoken) / (1 + Math.max(0, spoken));
};

const who: Kind = {
  kind: 'who',
  most: 4,
  find: (story) =>
    namedIn(story)
      .filter(
        ({ name, isPlace, isPerson, mentions }) =>
          // What belongs to a country wherever it is named is a part of it: Russia’s Far East.
          !isPlace &&
          !isThing(name, story) &&
          (isPerson || (!mentions.every(({ owned }) => owned) && (mentions.length > 1 || story.title.includes(name)))),
      )
      .flatMap((named) => {
        const fullest = named.mentions.find(({ text }) => text === named.name);
        return fullest ? findingAt(story, fullest, worthOf(named, story)) : [];
      }),
};
export default who;

export const examples: readonly KindExample[] = [
  {
    text: 'Prime Minister Ada Lindqvist opened the bridge. Lindqvist said it would last.',
    finds: ['Ada Lindqvist'],
  },
  {
    title: 'Lindqvist opens bridge',
    text: 'Lindqvist opened it. The king spoke. The choir sang. The sun shone. Then Dr Berit Lindqvist said it was late.',
    finds: ['Lindqvist', 'Berit Lindqvist'],
  },
  { text: 'The train crossed Norway’s High North. It was late in Norway’s High North.', finds: [] },
  { text: 'HALDEN (HNA) - Halden opened its bridge, and Halden said so. Snow fell on the town of Halden.', finds: [] },
  { text: 'The town of Halden opened its bridge. The town of Halden paid, and Orlen did not.', finds: [] },
  { text: 'Storage: Offering short leases to all. Moving: Offering vans and boxes.', finds: [] },
  { text: 'They are out: Halden, Vessa. They play on: Halden, Orlen.', finds: ['Halden'] },
  {
    text: 'AI-powered buses and EVs came to Halden. AI and a human resources (HR) desk run them. HR and AI agree; EVs do, too.',
    finds: [],
  },
  {
    text: 'The hall was LOUD, so LOUD. A wide area network (WAN) failed in the loud hall, WAN and all. FWU saw it. FWU went home.',
    finds: ['FWU'],
  },
  { text: 'The mayor of a small town said the bridge would last. He did not say how long.', finds: [] },
  { text: 'On Monday the work began. It ends in Norway in March. In Norway nobody waits.', finds: [] },
];
