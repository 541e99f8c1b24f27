import type { Draft, Reason, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { ownNames } from './own-names';
import { isProse, wordCount } from './prose';

/** Class and id words by what they name, as the web writes them in English and its neighbours. */
const words: Readonly<Partial<Record<Reason, readonly string[]>>> = {
  newsletter: [
    'newsletter',
    'newsletters',
    'signup',
    'subscribe',
    'mailchimp',
    'optin',
    'infobrief',
    'nieuwsbrief',
    'boletin',
  ],
  related: [
    'related',
    'recirc',
    'recirculation',
    'readmore',
    'recommended',
    'recommendations',
    'mostread',
    'popular',
    'trending',
    'teaser',
    'teasers',
    'verwandt',
    'relacionadas',
    'relacionados',
    'correlati',
    'lirea',
    'leesook',
  ],
  advertisement: [
    'ad',
    'ads',
    'advert',
    'advertisement',
    'adslot',
    'adbox',
    'sponsored',
    'sponsor',
    'promo',
    'promotion',
    'anzeige',
    'werbung',
    'publicidad',
    'pubblicita',
    'reklame',
    'reklama',
    'annons',
  ],
  share: [
    'share',
    'sharing',
    'social',
    'sharebar',
    'followus',
    'teilen',
    'compartir',
    'condividi',
    'partager',
    'delen',
  ],
  comments: ['comments', 'comment', 'disqus', 'kommentare', 'comentarios', 'commenti', 'commentaires', 'reacties'],
  author: ['authorbox', 'authorbio', 'bio', 'contributor', 'autorenbox'],
  subscription: ['paywall', 'regwall', 'metered', 'paygate', 'piano'],
  notice: ['cookie', 'cookies', 'consent', 'gdpr', 'disclaimer'],
  navigation: ['breadcrumb', 'breadcrumbs', 'pagination', 'pager', 'toc', 'tableofcontents', 'nav', 'menu'],
  byline: ['byline', 'dateline', 'timestamp', 'pubdate', 'readtime', 'readingtime'],
};

/** What a box is for, by a word of its class or id. */
export const reasonsByWord: ReadonlyMap<string, Reason> = new Map(
  Object.entries(words).flatMap(([reason, list]) => list.map((word) => [word, reason as Reason] as const)),
);

/** The words nearest to the block; further out they speak of the page. */
const nearest = 12;
const longestInsert = 20;

const supports = (block: Block): boolean => {
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'heading') return false;
  if (isProse(block)) return false;
  const links = linkShareOf(block);
  return links >= 0.6 || (block.kind !== 'heading' && wordCount(textOf(block)) <= longestInsert && links > 0);
};

/** Blocks that stood in a box named after what it holds, where their own shape agrees and it is not the story's own box. */
export const byOrigin = ({ blocks }: Draft): readonly Removal[] => {
  const own = ownNames(blocks);
  return blocks.flatMap((block, index) => {
    const words = block.origin.slice(0, nearest).filter((word) => !own.has(word));
    const named = new Set(words.flatMap((word) => reasonsByWord.get(word) ?? []));
    if (named.size === 0 || !supports(block)) return [];
    return [...named].map((reason) => ({ at: { block: index }, reason, rule: 'origin' }));
  });
};
