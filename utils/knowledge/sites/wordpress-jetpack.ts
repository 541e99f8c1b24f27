import type { Site, SiteExamples } from '@/utils/knowledge/site';

/** Jetpack puts its buttons and related posts at the end of the story's own element. */
export default {
  name: 'wordpress-jetpack',
  inserts: [
    { reason: 'share', origin: ['sharedaddy', 'sd sharing', 'jetpack likes widget'] },
    { reason: 'related', origin: ['jp relatedposts', 'jp related posts'] },
    { reason: 'newsletter', origin: ['jetpack subscription modal', 'wp block jetpack subscriptions'] },
  ],
} satisfies Site;

export const examples = {
  url: 'https://blog.example/a-story/',
  removes: [
    { reason: 'share', text: 'Click to share on a network', origin: ['sd', 'content', 'sharedaddy'] },
    { reason: 'related', text: '[How the mill was saved]', origin: ['jp', 'relatedposts', 'post'] },
    { reason: 'newsletter', text: 'Type your email', origin: ['wp', 'block', 'jetpack', 'subscriptions'] },
  ],
  keeps: [
    { text: 'Sharing the pump with the neighbours', origin: ['sharing'] },
    {
      text: 'The village kept its pump for forty years, and nobody who lived there could say who had paid for it, or why the water never ran dry in summer.',
      origin: ['jp', 'relatedposts'],
    },
    { text: 'The jetpack flew for nine minutes.', origin: ['jetpack'] },
  ],
} satisfies SiteExamples;
