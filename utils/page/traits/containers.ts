import { idOf } from '@/utils/page/origin-of';
import type { RawBlock } from '@/utils/page/raw-blocks';
import { type ColumnMaker, type Columns, flag, log, share } from './columns';
import type { Tree } from './tree';

const roundNames = 'footer ul ol figure article main pre'.split(' ');

const ownNames = 'p div li'.split(' ');
const bitsOf = (names: readonly string[]) => new Map(names.map((name, bit) => [name, 1 << bit]));
const roundBits = bitsOf(roundNames);
const ownBits = bitsOf(ownNames);
const headingName = /^h[1-6]$/;
const listNames = new Set(['ul', 'ol', 'table', 'dl']);

/**
 * Class and id words that say what a box is for, in groups. Whole words, split at hyphens and capitals. “Paywall” is none: sites
 * call so what stands behind it (Google Search Central, “Structured data for subscription and paywalled content”).
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  related:
    'related recommended recommendation recommendations more popular trending recirc readmore similar suggested latest teaser teasers outbrain taboola'.split(
      ' ',
    ),
  promo: 'promo promotion banner ad ads advert advertisement advertising sponsor sponsored cta affiliate dfp gpt'.split(
    ' ',
  ),
  newsletter: 'newsletter subscribe subscription signup optin mailchimp mailing email'.split(' '),
  share: 'share sharing social follow facebook twitter addtoany sharedaddy whatsapp'.split(' '),
  comments: 'comment comments respond reply replies disqus discussion'.split(' '),
  furniture:
    'nav navigation navbar menu footer header sidebar side widget widgets breadcrumb breadcrumbs pagination pager toolbar topbar masthead'.split(
      ' ',
    ),
  author: 'author authors bio byline profile contributor writer'.split(' '),
  meta: 'meta date time tags tag category categories posted published timestamp info kicker label'.split(' '),
  contents: 'toc contents index jump anchor'.split(' '),
  caption: 'caption credit figcaption copyright'.split(' '),
  card: 'card cards tile grid item slide carousel slider swiper'.split(' '),
  notice: 'cookie cookies consent gdpr privacy disclaimer disclosure notice alert modal popup overlay'.split(' '),
  interface: 'button btn form search login toggle tab tabs accordion dropdown icon'.split(' '),
  shop: 'product products price buy shop cart rating review reviews'.split(' '),
  story: 'article story post entry content body text rich copy main blog'.split(' '),
  questions: 'faq faqs question answer accordion'.split(' '),
};
const groupNames = Object.keys(groups);
const groupOf = new Map(
  Object.entries(groups).flatMap(([name, words]) => words.map((word) => [word, groupNames.indexOf(name)])),
);

/** A word ends where a small letter meets a capital one. */
const word = /[A-Z]+[a-z]*|[a-z]+/g;

/** Looks up the groups that words belong to, as bits. Siblings have their words in common, so each wording is read once. */
const groupsByWording = (): ((words: string | null) => number) => {
  const known = new Map<string, number>();
  const read = (words: string): number => {
    let bits = 0;
    for (const one of words.match(word) ?? []) {
      const group = groupOf.get(one.toLowerCase());
      if (group !== undefined) bits |= 1 << group;
    }
    known.set(words, bits);
    return bits;
  };
  return (words) => (words ? (known.get(words) ?? read(words)) : 0);
};

/** Beyond this share of the page's words a box is the page, and its classes say nothing about a block. */
const wholePage = 0.6;
const near = 3;
const levels = 4;

/** What a block stands in: tags, class words, and how its boxes share the page's words, links and kept text. */
export const containers = (
  column: ColumnMaker,
  blocks: readonly RawBlock[],
  elements: readonly Element[],
  tree: Tree,
): Columns => {
  const { names, below, boxes, parent, depth, standsIn, siblingsBefore, children } = tree;
  const pageWords = below.words[0] ?? 0;
  const pageBlocks = below.blocks[0] ?? 0;
  const groupsOf = groupsByWording();
  const size = names.length;
  const ownGroups = new Int32Array(size);
  const groupsRound = new Int32Array(size);
  const namesRound = new Int32Array(size);
  for (let at = 1; at < size; at += 1) {
    // Nobody asks what has no words below it.
    if (below.blocks[at] === 0) continue;
    const above = parent[at] ?? 0;
    namesRound[at] = (namesRound[above] ?? 0) | (roundBits.get(names[at] ?? '') ?? 0);
    groupsRound[at] = groupsRound[above] ?? 0;
    const element = elements[at - 1];
    if (boxes[at] !== at || !element) continue;
    const groups = groupsOf(element.getAttribute('class')) | groupsOf(idOf(element));
    ownGroups[at] = groups;
    if (share(below.words[at] ?? 0, pageWords) < wholePage) groupsRound[at] = (groupsRound[at] ?? 0) | groups;
  }
  /** Of each block the boxes round it, innermost first; the body where there are no more. */
  const rounds = [standsIn.map((at) => boxes[at] ?? 0)];
  for (let level = 1; level < levels; level += 1) {
    rounds.push((rounds[level - 1] ?? standsIn).map((at) => boxes[parent[at] ?? 0] ?? 0));
  }
  const namesIn = standsIn.map((at) => namesRound[at] ?? 0);
  const nearest = rounds.slice(0, near);
  const nearGroups = standsIn.map((_, index) =>
    nearest.reduce((all, round) => all | (ownGroups[round[index] ?? 0] ?? 0), 0),
  );
  const farGroups = standsIn.map((at) => groupsRound[at] ?? 0);
  const ownName = standsIn.map((at) => ownBits.get(names[at] ?? '') ?? 0);
  const columns: Columns = {};
  const bitColumn = (flags: Int32Array, bit: number) => column((index) => ((flags[index] ?? 0) >> bit) & 1);
  roundNames.forEach((name, bit) => {
    columns[`in:${name}`] = bitColumn(namesIn, bit);
  });
  groupNames.forEach((name, bit) => {
    columns[`near:${name}`] = bitColumn(nearGroups, bit);
    columns[`far:${name}`] = bitColumn(farGroups, bit);
  });
  ownNames.forEach((name, bit) => {
    columns[`is:${name}`] = bitColumn(ownName, bit);
  });
  /** The nearest element round a block whose name is one of these; 0 where none is. */
  const roundOf = (index: number, holds: (name: string) => boolean): number => {
    let at = standsIn[index] ?? 0;
    while (at > 0 && !holds(names[at] ?? '')) at = parent[at] ?? 0;
    return at;
  };
  const isHeading = (name: string) => headingName.test(name);
  columns.heading = column((index) =>
    blocks[index]?.kind === 'heading' ? Number(names[roundOf(index, isHeading)]?.[1] ?? 2) : 0,
  );
  columns.code = column((index) => flag(blocks[index]?.kind === 'code'));
  columns.depth = column((index) => depth[rounds[0]?.[index] ?? 0] ?? 0);
  rounds.forEach((round, level) => {
    const ofBox = (read: (box: number) => number) => column((index) => read(round[index] ?? 0));
    const shareOf = (part: Float64Array, whole: Float64Array) => ofBox((box) => share(part[box] ?? 0, whole[box] ?? 0));
    columns[`box${level}:words`] = ofBox((box) => log(100 * share(below.words[box] ?? 0, pageWords)));
    columns[`box${level}:blocks`] = ofBox((box) => log(100 * share(below.blocks[box] ?? 0, pageBlocks)));
    columns[`box${level}:links`] = shareOf(below.linked, below.characters);
    columns[`box${level}:long`] = shareOf(below.longWords, below.words);
    columns[`box${level}:kept`] = shareOf(below.keptWords, below.words);
  });
  const placeOf = (index: number) => siblingsBefore[standsIn[index] ?? 0] ?? 0;
  const countOf = (index: number) => children[parent[standsIn[index] ?? 0] ?? 0] ?? 1;
  columns.sibling = column((index) => Math.min(placeOf(index), 30));
  columns.siblings = column((index) => log(countOf(index)));
  const isList = (name: string) => listNames.has(name);
  const lists = standsIn.map((_, index) => roundOf(index, isList));
  const ofList = (read: (list: number) => number) => column((index) => (lists[index] ? read(lists[index] ?? 0) : 0));
  columns.listBlocks = ofList((list) => log(below.blocks[list] ?? 0));
  columns.listLinks = ofList((list) => share(below.linked[list] ?? 0, below.characters[list] ?? 0));
  columns.listWords = ofList((list) => log(share(below.words[list] ?? 0, below.blocks[list] ?? 0)));
  return columns;
};
