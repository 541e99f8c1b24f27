import type { Reason } from '@/utils/article/article';
import { words } from '@/utils/knowledge/lists';

type Table = Readonly<Partial<Record<Reason, readonly string[]>>>;

/** Class and id words by what they name, as the web writes them in English and its neighbours. */
const sure: Table = {
  newsletter: words('newsletter newsletters signup subscribe mailchimp optin infobrief nieuwsbrief boletin'),
  related: words(`related recirc recirculation readmore recommended recommendations mostread popular trending teaser
    teasers verwandt relacionadas relacionados correlati lirea leesook`),
  advertisement: words(`ad ads advert advertisement adslot adbox sponsored sponsor promo promotion anzeige werbung
    publicidad pubblicita reklame reklama annons`),
  share: words('share sharing social sharebar followus teilen compartir condividi partager delen'),
  comments: words('comments comment disqus kommentare comentarios commenti commentaires reacties'),
  author: words('authorbox authorbio bio contributor autorenbox'),
  subscription: words('paywall regwall metered paygate piano'),
  notice: words('cookie cookies consent gdpr disclaimer'),
  navigation: words('breadcrumb breadcrumbs pagination pager toc tableofcontents nav menu'),
  byline: words('byline dateline timestamp pubdate readtime readingtime'),
};

/** Words too common to take anything out, that say well enough what a box was for. */
const common: Table = {
  related: words('more'),
  share: words('follow'),
  comments: words('respond'),
  author: words('author authors'),
  advertisement: words('banner'),
  notice: words('privacy disclosure notice'),
  subscription: words('subscription subscriber'),
  byline: words('date time meta posted published'),
  credit: words('credit copyright'),
  navigation: words('navigation tag tags category footer'),
};

const byWord = (table: Table): ReadonlyMap<string, Reason> =>
  new Map(Object.entries(table).flatMap(([reason, list]) => list.map((word) => [word, reason as Reason] as const)));

/** What a box is for, by a word of its class or id. */
export const reasonsByWord = byWord(sure);

/** What a box may have been for, where something else took it out. */
export const reasonsByCommonWord = byWord(common);
