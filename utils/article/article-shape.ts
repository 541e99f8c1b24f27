import * as v from 'valibot';
import { isLinkAddress, isWebAddress } from './address';
import { factKinds, pageStates, reasons } from './article';
import { longestNote, mostHighlights } from './highlight';
import { headline } from './passage';
import { isPictureAddress } from './picture-address';

/** Caps. A page stays far below them; a value above them was made to hurt. */
const mostBlocks = 20_000;
export const mostCharacters = 5_000_000;
const mostPictures = 200;
const mostPictureCharacters = 60_000_000;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most, `is longer than ${most} characters`));
const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('is not a whole number'),
    v.minValue(least, `is less than ${least}`),
    v.maxValue(most, `is more than ${most}`),
  );
const list = <S extends v.GenericSchema>(of: S, most: number) =>
  v.pipe(v.array(of), v.maxLength(most, `has more than ${most} entries`));

const webAddress = v.pipe(v.string(), v.check(isWebAddress, 'expected a plain web address (http or https)'));
const linkAddress = v.pipe(v.string(), v.check(isLinkAddress, 'expected a plain address (http, https, mailto or #)'));

/** BCP 47, loosely: pages write it loosely, and only its first part is ever given to `Intl`. */
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[\w-]{1,60})?$/i, 'expected a language tag'));

/** `Date` forgives 30 February by taking it for 1 March; here the day has to come back as it went in. */
const isIsoDate = (date: string) => {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$)/.exec(date)?.[0];
  return (
    day !== undefined &&
    !Number.isNaN(Date.parse(date)) &&
    !Number.isNaN(Date.parse(day)) &&
    new Date(day).toISOString().startsWith(day)
  );
};
const isoDate = v.pipe(v.string(), v.check(isIsoDate, 'expected a date as in ISO 8601'));

const direction = v.picklist(['ltr', 'rtl']);

const span = v.strictObject({
  text: text(mostCharacters),
  href: v.exactOptional(linkAddress),
  marks: v.exactOptional(list(v.picklist(['strong', 'emphasis', 'code', 'sub', 'sup', 'strike', 'mark']), 7)),
  lang: v.exactOptional(languageTag),
});
const spans = list(span, 50_000);

const cell = v.strictObject({
  spans,
  columns: v.exactOptional(whole(1, 65_534)),
  rows: v.exactOptional(whole(1, 65_534)),
});
const tableRows = list(list(cell, 1_000), 20_000);

const base = { spans, origin: list(text(4_096), 2_000), direction: v.exactOptional(direction) };
const pixels = v.exactOptional(v.pipe(v.number(), v.minValue(0, 'is negative'), v.maxValue(1_000_000, 'is too large')));

const block = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['paragraph', 'quote', 'code']), ...base }),
  v.strictObject({ kind: v.literal('heading'), level: v.picklist([2, 3, 4, 5, 6]), ...base }),
  v.strictObject({
    kind: v.literal('item'),
    ordered: v.boolean(),
    depth: whole(0, 1_000),
    number: v.exactOptional(whole(-(2 ** 31), 2 ** 31)),
    ...base,
  }),
  v.strictObject({
    kind: v.literal('image'),
    src: webAddress,
    alt: text(20_000),
    width: pixels,
    height: pixels,
    credit: v.exactOptional(text(2_000)),
    ...base,
  }),
  v.strictObject({ kind: v.literal('table'), head: tableRows, rows: tableRows, ...base }),
  v.strictObject({ kind: v.literal('embed'), href: linkAddress, provider: v.exactOptional(text(500)), ...base }),
]);

const offset = v.exactOptional(whole(0, mostCharacters));
const place = v.strictObject({ block: whole(0, mostBlocks), start: offset, end: offset });

const amount = v.pipe(v.number(), v.finite('is not a number'), v.minValue(0, 'is negative'));
const quantity = v.strictObject({
  value: amount,
  upTo: v.exactOptional(amount),
  unit: v.exactOptional(text(100)),
  currency: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'expected a currency as in ISO 4217'))),
});

/** The shape of an `Article`, field by field. How its places fit its blocks is `misplaced`'s to say. */
export const articleShape = v.strictObject({
  url: webAddress,
  canonicalUrl: v.exactOptional(webAddress),
  title: text(5_000),
  byline: v.exactOptional(text(5_000)),
  siteName: v.exactOptional(text(1_000)),
  publishedAt: v.exactOptional(isoDate),
  updatedAt: v.exactOptional(isoDate),
  language: languageTag,
  direction,
  lead: v.exactOptional(v.strictObject({ src: webAddress, alt: text(20_000) })),
  isTeaser: v.exactOptional(v.boolean()),
  wordCount: v.exactOptional(whole(1, mostCharacters)),
  state: v.exactOptional(v.picklist(pageStates)),
  blocks: list(block, mostBlocks),
  removals: list(v.strictObject({ at: place, reason: v.picklist(reasons), rule: text(500) }), 3 * mostBlocks),
  facts: list(
    v.strictObject({
      at: place,
      kind: v.picklist(factKinds),
      score: v.pipe(v.number(), v.minValue(0, 'is less than 0'), v.maxValue(1, 'is more than 1')),
      value: v.exactOptional(text(100)),
      quantity: v.exactOptional(quantity),
      speaker: v.exactOptional(place),
    }),
    1_000,
  ),
  parts: v.exactOptional(
    list(v.strictObject({ block: whole(0, mostBlocks), page: whole(1, 1_000), url: webAddress }), 1_000),
  ),
});

/** The shape of `Pictures`: what the page had loaded, as files and nothing else. */
export const picturesShape = v.pipe(
  v.record(
    webAddress,
    v.pipe(v.string(), v.check(isPictureAddress, 'expected a PNG, JPEG, WebP, GIF or AVIF picture')),
  ),
  v.check((pictures) => Object.keys(pictures).length <= mostPictures, `has more than ${mostPictures} pictures`),
  v.check(
    (pictures) => Object.values(pictures).reduce((sum, picture) => sum + picture.length, 0) <= mostPictureCharacters,
    'has more than 45 MB of pictures',
  ),
);

const id = text(2_000);

/** The shape of a `SavedStory`. */
const storyShape = v.strictObject({
  id,
  url: webAddress,
  title: text(5_000),
  byline: v.exactOptional(text(5_000)),
  siteName: v.exactOptional(text(1_000)),
  publishedAt: v.exactOptional(isoDate),
  language: languageTag,
  direction,
  nutgraf: text(mostCharacters),
  words: whole(0, mostCharacters),
  minutes: whole(1, mostCharacters),
  savedAt: isoDate,
  updatedAt: isoDate,
});

const quote = v.strictObject({
  exact: v.pipe(text(100_000), v.minLength(1, 'is empty')),
  prefix: text(100),
  suffix: text(100),
  hint: v.strictObject({
    block: whole(headline, mostBlocks),
    cell: v.exactOptional(whole(0, mostCharacters)),
    start: whole(0, mostCharacters),
  }),
});

/** The shape of a `Highlight`. */
export const highlightShape = v.strictObject({
  id: v.pipe(text(100), v.minLength(1, 'is empty')),
  quotes: v.pipe(list(quote, 1_000), v.minLength(1, 'is empty')),
  madeAt: isoDate,
  note: v.exactOptional(text(longestNote)),
});

export const savedShape = v.strictObject({
  story: storyShape,
  body: v.strictObject({ id, article: articleShape, pictures: picturesShape }),
  highlights: v.exactOptional(list(highlightShape, mostHighlights)),
});
