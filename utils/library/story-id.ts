import type { Article } from '@/utils/article/article';

/** Parameters that say where a reader came from, never what they read. */
const tracking =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|at_medium|at_campaign|ns_mchannel|ns_source|ns_campaign|cmpid|xtor|wt_mc|ref_src|sharetype|smid)$/i;

/** What a story goes by: its canonical address, else the one it was read at, without fragment and tracking parameters. */
export const storyId = ({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string => {
  const address = new URL(canonicalUrl ?? url);
  address.hash = '';
  address.search = address.search
    .slice(1)
    .split('&')
    .filter((parameter) => !tracking.test(parameter.split('=')[0] ?? ''))
    .join('&');
  return address.href;
};
