import type { Site, SiteExamples } from '@/utils/knowledge/site';

/** Bought rows of teasers that many publishers carry in or under a story, each with its own class word. */
export default {
  name: 'recommendation-widgets',
  inserts: [
    {
      reason: 'advertisement',
      origin: ['taboola', 'outbrain', 'ob widget', 'mgid', 'revcontent', 'trc related container'],
    },
    { reason: 'comments', origin: ['disqus thread', 'fb comments', 'spotim'] },
    { reason: 'share', origin: ['addtoany', 'a2a kit', 'addthis', 'sharethis', 'st inline share'] },
  ],
} satisfies Site;

export const examples = {
  url: 'https://paper.example/news/a-story',
  removes: [
    { reason: 'advertisement', text: '[Ten chairs that doctors love]', origin: ['ob', 'widget', 'items'] },
    { reason: 'advertisement', text: 'Sponsored Links', origin: ['taboola', 'below'] },
    { reason: 'comments', text: 'Sort by newest', origin: ['fb', 'comments'] },
    { reason: 'share', text: 'Send', origin: ['a2a', 'kit'] },
  ],
  keeps: [
    { text: 'The widget plant in Dorn will close.', origin: ['widget'] },
    {
      text: 'The plant has made parts for clocks since the war, and the men who worked there say that the owners never once came to see how the work was done.',
      origin: ['taboola'],
    },
  ],
} satisfies SiteExamples;
