import { bench5w1h } from './bench-5w1h';
import { benchDates } from './bench-dates';
import { benchFigures, figureGroups } from './bench-figures';
import { benchNames, namedSets } from './bench-names';
import { benchPoints } from './bench-points';
import { benchPromoPages } from './bench-promo-pages';
import { benchPromos } from './bench-promos';
import { benchQuotes } from './bench-quotes';
import { benchSpeed } from './bench-speed';
import { mean, printTable } from './compare';
import { loadRooms } from './load-rooms';
import { hasSets, setsFolder } from './read-set';

/** Prints how good the key facts are, beside what is known from elsewhere, on the development sets. */
if (!hasSets()) {
  console.log(`Skipped: there are no development sets at ${setsFolder}. NUTGRAF_DATA names another data folder.`);
  process.exit(0);
}

const rooms = await loadRooms();
const three = (value: number) => value.toFixed(3);

printTable(
  'Key points, ROUGE F1 in percent. Known: Lead-3 on cnn 29.1 / 11.1 / 25.9. Nutgraf is trained on cnn, mix and writer: ' +
    'its cross-validated figures there are what train.ts prints.',
  [['set', 'system', 'R1', 'R2', 'RL', 'words', 'points', 'P(> Lead-3)'], ...benchPoints(rooms)],
);

printTable(
  '5W1H, strict phrase score of the first answer; spurious: answers to who, what, when, where, why without any gold',
  [
    ['articles', 'system', 'who', 'what', 'when', 'where', 'why', 'how', 'mean 4W', 'mean 6', 'spurious'],
    ...bench5w1h(rooms),
  ],
);

const dates = benchDates(rooms);
printTable('Dates and spans of time, TempEval-3', [
  ['precision', 'recall', 'relaxed F1', 'exact', 'value, all', 'value, DATE'],
  [dates.precision, dates.recall, dates.f1, dates.exact, dates.value, dates.dateValue].map(three),
]);

const quotes = benchQuotes(rooms);
printTable('Quotations, PolNeAR', [
  ['quotations', 'span P', 'span R', 'speaker P', 'speaker R'],
  [
    String(quotes.quotes),
    ...[quotes.spanPrecision, quotes.spanRecall, quotes.speakerPrecision, quotes.speakerRecall].map(three),
  ],
]);

printTable('Figures with value, unit and currency, labelled by hand: 50 openings of articles, 82 sentences', [
  ['where', 'figures', 'P', 'R', 'found P', 'found R', 'of those: exact', 'value', 'unit'],
  ...figureGroups.map((group) => {
    const { figures, precision, recall, found, exact, value, unit } = benchFigures(rooms, group);
    return [
      group,
      String(figures),
      ...[precision, recall, found.precision, found.recall, exact, value, unit].map(three),
    ];
  }),
]);

const names = namedSets.map((set) => [set, benchNames(rooms, set)] as const);
printTable('Names, untyped, exact', [
  ['set', 'P', 'R', 'F1'],
  ...names.map(([set, { precision, recall, f1 }]) => [set, three(precision), three(recall), three(f1)]),
  ['mean of WikiNEuRal', '', '', three(mean(names.slice(1).map(([, { f1 }]) => f1)))],
]);

const promos = benchPromos(rooms);
const inPages = await benchPromoPages(rooms);
printTable(
  'Promos put into stories, 10 forms, 6 languages: how many got a fact; to reach 0.5 % as text, 0 as link and in pages',
  [
    [
      'promos',
      'as text',
      'as link',
      'as text, without cleaning',
      'in the DOM of pages',
      'shown there',
      'facts there',
      'pages not read',
    ],
    [
      promos.promos,
      promos.text,
      promos.link,
      promos.uncleaned,
      inPages.leaks,
      inPages.shown,
      inPages.facts,
      inPages.unread,
    ].map(String),
  ],
);

const speed = benchSpeed(rooms);
printTable('CPU milliseconds an article (cnn), and what is verbatim; to reach: median 8, p95 30, 10,000 words 250', [
  ['median', 'p95', 'mean', `${speed.longWords} words`, 'facts', 'verbatim'],
  [
    speed.median.toFixed(1),
    speed.p95.toFixed(1),
    speed.mean.toFixed(1),
    speed.long.toFixed(0),
    String(speed.facts),
    `${((100 * speed.verbatim) / speed.facts).toFixed(2)} %`,
  ],
]);

await rooms.close();
