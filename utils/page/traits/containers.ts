import type { RawBlock } from '@/utils/page/raw-blocks';
import { type Columns, column, flag, log, share } from './columns';
import type { Tree } from './tree';

const roundNames = [
  'header',
  'footer',
  'nav',
  'aside',
  'table',
  'ul',
  'ol',
  'figure',
  'article',
  'main',
  'blockquote',
  'details',
  'pre',
  'p',
  'dl',
];
const nameBits = new Map(roundNames.map((name, index) => [name, 1 << index]));

/** Class and id words that say what a box is for, in groups. Whole words, split at hyphens and capitals. */
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
  notice: 'cookie cookies consent gdpr privacy paywall disclaimer disclosure notice alert modal popup overlay'.split(
    ' ',
  ),
  interface: 'button btn form search login toggle tab tabs accordion dropdown icon'.split(' '),
  shop: 'product products price buy shop cart rating review reviews'.split(' '),
  story: 'article story post entry content body text rich copy main blog'.split(' '),
  questions: 'faq faqs question answer accordion'.split(' '),
};
const groupNames = Object.keys(groups);
const groupOf = new Map(
  Object.entries(groups).flatMap(([name, words]) => words.map((word) => [word, groupNames.indexOf(name)])),
);

const groupsIn = (element: Element): number => {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 3) return 0;
  let bits = 0;
  for (const word of names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    const group = groupOf.get(word);
    if (group !== undefined) bits |= 1 << group;
  }
  return bits;
};

/** Beyond this share of the page's words a box is the page, and its classes say nothing about a block. */
const wholePage = 0.6;
const near = 3;
const levels = 4;

/** Of every element, how many siblings stand before it, and how many children it has. Counted in one go: pages are long. */
const siblingsIn = (elements: readonly Element[], parent: Int32Array) => {
  const places = new Int32Array(elements.length + 1);
  const counts = new Int32Array(elements.length + 1);
  elements.forEach((element, index) => {
    if (!element.parentElement) return;
    const above = parent[index + 1] ?? 0;
    places[index + 1] = counts[above] ?? 0;
    counts[above] = (counts[above] ?? 0) + 1;
  });
  return { places, counts };
};

/** What a block stands in: tags, class words, and how its boxes share the page's words, links and kept text. */
export const containers = (blocks: readonly RawBlock[], elements: readonly Element[], tree: Tree): Columns => {
  const { below, boxes, parent, depth } = tree;
  const length = blocks.length;
  const pageWords = below.words[0] ?? 0;
  const pageBlocks = below.blocks[0] ?? 0;
  const bits = new Int32Array(elements.length + 1).fill(-1);
  const bitsAt = (at: number) => {
    const element = elements[at - 1];
    if (bits[at] === -1) bits[at] = element ? groupsIn(element) : 0;
    return bits[at] ?? 0;
  };
  const namesRound = new Int32Array(elements.length + 1);
  elements.forEach(({ localName }, index) => {
    namesRound[index + 1] = (namesRound[parent[index + 1] ?? 0] ?? 0) | (nameBits.get(localName) ?? 0);
  });
  const boxNumbers = blocks.map((block) => tree.numberOf(block.box));
  const nearBits = boxes.map((chain) => chain.slice(0, near).reduce((all, at) => all | bitsAt(at), 0));
  const farBits = boxes.map((chain) =>
    chain.reduce((all, at) => (share(below.words[at] ?? 0, pageWords) < wholePage ? all | bitsAt(at) : all), 0),
  );
  const columns: Columns = {};
  roundNames.forEach((name, index) => {
    columns[`in:${name}`] = column(length, (at) => ((namesRound[boxNumbers[at] ?? 0] ?? 0) >> index) & 1);
  });
  groupNames.forEach((name, index) => {
    columns[`near:${name}`] = column(length, (at) => ((nearBits[at] ?? 0) >> index) & 1);
    columns[`far:${name}`] = column(length, (at) => ((farBits[at] ?? 0) >> index) & 1);
  });
  const tagOf = (index: number) => blocks[index]?.box.localName ?? '';
  for (const name of ['p', 'div', 'li', 'td', 'section', 'article', 'summary', 'span', 'dd', 'dt']) {
    columns[`is:${name}`] = column(length, (index) => flag(tagOf(index) === name));
  }
  columns.heading = column(length, (index) =>
    blocks[index]?.kind === 'heading' ? Number(blocks[index]?.box.closest('h1,h2,h3,h4,h5,h6')?.localName[1] ?? 2) : 0,
  );
  columns.table = column(length, (index) => flag(blocks[index]?.kind === 'table'));
  columns.code = column(length, (index) => flag(blocks[index]?.kind === 'code'));
  columns.depth = column(length, (index) => depth[boxes[index]?.[0] ?? 0] ?? 0);
  for (let level = 0; level < levels; level += 1) {
    const boxAt = (index: number) => boxes[index]?.[level] ?? 0;
    columns[`box${level}:words`] = column(length, (index) =>
      log(100 * share(below.words[boxAt(index)] ?? 0, pageWords)),
    );
    columns[`box${level}:blocks`] = column(length, (index) =>
      log(100 * share(below.blocks[boxAt(index)] ?? 0, pageBlocks)),
    );
    columns[`box${level}:links`] = column(length, (index) =>
      share(below.linked[boxAt(index)] ?? 0, below.characters[boxAt(index)] ?? 0),
    );
    columns[`box${level}:long`] = column(length, (index) =>
      share(below.longWords[boxAt(index)] ?? 0, below.words[boxAt(index)] ?? 0),
    );
    columns[`box${level}:kept`] = column(length, (index) =>
      share(below.keptWords[boxAt(index)] ?? 0, below.words[boxAt(index)] ?? 0),
    );
  }
  const { places, counts } = siblingsIn(elements, parent);
  const placeOf = (index: number) => places[boxNumbers[index] ?? 0] ?? 0;
  const countOf = (index: number) => counts[parent[boxNumbers[index] ?? 0] ?? 0] ?? 1;
  columns.sibling = column(length, (index) => Math.min(placeOf(index), 30));
  columns.lastSibling = column(length, (index) => flag(placeOf(index) === countOf(index) - 1));
  columns.siblings = column(length, (index) => log(countOf(index)));
  const listOf = blocks.map((block) => {
    const list = block.box.closest('ul,ol,table,dl');
    return list ? tree.numberOf(list) : 0;
  });
  const ofList = (read: (list: number) => number) =>
    column(length, (index) => (listOf[index] ? read(listOf[index] ?? 0) : 0));
  columns.listBlocks = ofList((list) => log(below.blocks[list] ?? 0));
  columns.listLinks = ofList((list) => share(below.linked[list] ?? 0, below.characters[list] ?? 0));
  columns.listWords = ofList((list) => log(share(below.words[list] ?? 0, below.blocks[list] ?? 0)));
  return columns;
};
