import type { Language, LanguageExamples } from '@/utils/knowledge/language';
import { phrases, words } from '@/utils/knowledge/lists';
import inserts from '@/utils/knowledge/phrases/en';
import telling from '@/utils/knowledge/telling/en';

export default {
  ...telling,
  tag: 'en',
  name: 'English',
  speed: { words: 228 },
  stopwords: words(`the of and to a in is that it was for on are with as his they be at one have this from or had by not
        but what all were when we there can an your which their said if do will each about how up out them then she many
        some so these would other into has more her two like him see time could no make than been its now my made did
        down only over after also me our very just because through between who where most since against before under
        while during`),
  abbreviations: words(`mr mrs ms dr prof st sr jr gen col lt sgt capt maj gov sen rep rev hon vs etc e.g i.e inc ltd co
        corp no jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k u.n dept est approx fig vol ave`),
  writtenBy: phrases('written by, reported by, posted by, published by'),
  updated: phrases('updated, modified, revised, reviewed'),
  phrases: inserts,
} satisfies Language;

export const examples = {
  removes: [
    {
      reason: 'newsletter',
      text: 'By signing up, you agree to receive this newsletter, and other news of the Orlen Post.',
    },
    { reason: 'newsletter', text: 'Get the day’s headlines in your inbox.' },
    { reason: 'newsletter', text: 'Get breaking news sent to your phone. Text FERRY to 4711' },
    {
      reason: 'app',
      text: 'The new Orlen Post app is now available in the app store! Download it now for the first tide tables, clips and games.',
    },
    { reason: 'comments', text: 'Do you have a story to tell? Call the harbour desk.' },
    {
      reason: 'notice',
      text: 'To view this video please enable JavaScript, and consider upgrading to a newer one that plays it',
    },
    { reason: 'subscription', text: 'If you enjoy this page, you can buy me a coffee.' },
    { reason: 'advertisement', text: 'As an associate of three shops, we earn a commission.' },
    { reason: 'related', text: 'ALSO READ: Harbour town counts the cost of the spring storm' },
    { reason: 'related', text: '👉 Read more about [the tram strike in Orlen]()' },
    { reason: 'related', text: 'Catch all the latest news from the harbour and live updates on Orlen Post.' },
    { reason: 'newsletter', text: 'Sign up for our free morning newsletter and wake up informed!' },
    { reason: 'advertisement', text: 'This post may contain affiliate links. They pay for our ink.' },
    { reason: 'navigation', text: '## Table of Contents' },
    { reason: 'share', text: '*** Follow me on Instagram, YouTube and X for more walks ***' },
    { reason: 'comments', text: 'Comment (0)' },
    { reason: 'app', text: 'Join our WhatsApp channel for the latest from the coast.' },
    { reason: 'author', text: 'About the author:' },
    { reason: 'subscription', text: 'Already a subscriber? Log in' },
    { reason: 'notice', text: 'By signing up you agree to our Terms of Use and Privacy Policy.' },
    { reason: 'byline', text: 'Written by: Ada Lindqvist' },
    { reason: 'credit', text: 'Photo: Jon Verrall / Harbour News' },
    { reason: 'app', text: 'Download the Coast Lines app for breaking news alerts' },
    { reason: 'related', text: 'You might have missed: [The tram that nobody drove]()' },
    { reason: 'related', text: 'People are also reading' },
    { reason: 'newsletter', text: 'No spam. Unsubscribe anytime.' },
    { reason: 'newsletter', text: 'Join 12,000 readers who get the tide tables on Friday.' },
    { reason: 'advertisement', text: 'Report this ad' },
    { reason: 'share', text: 'Click to share on Facebook (Opens in new tab)' },
    { reason: 'comments', text: 'Keep it clean. Please avoid words that would make the harbour blush.' },
    { reason: 'subscription', text: 'This reporting is paid for by readers like you.' },
    { reason: 'notice', text: 'Spotted a typo? Write to the desk.' },
    { reason: 'notice', text: 'Error loading media: the file was not there' },
  ],
  keeps: [
    'By signing up the last two crews, the agent had filled the boat.',
    'The mill earns a commission on every sack, and more than the town likes.',
    'More of the wall fell in the night than anybody had feared.',
    'Do you have a story? everybody asked, and nobody had one.',
    'They also read the report aloud.',
    'Fishermen row out at night to catch the latest herring of the year, and rarely come home before noon.',
    'He bought a radio to get the latest news of the front, and listened every evening with the neighbours.',
    'Read more books this year, doctors advise.',
    'The newsletter he founded in 1998 now has 400 readers.',
    'Related companies in the supply chain also fell.',
    'Share prices fell by 4 percent on Monday.',
    'Comments by the minister drew laughter in the hall.',
    'Subscribe to the idea or not, the town has no other plan.',
    'Advertisement spending rose in the third quarter.',
    'By Monday the water had gone down.',
    'Follow us, the guide said, and do not look back.',
    'He asked the crowd to sign up for the army the next morning.',
    'The contents of the chest were sold through our links with the museum, and the table stayed.',
    'Watch the weather before you sail, the coastguard told owners of small boats.',
    'More on the island will lose their homes if the wall breaks.',
    '"Download our app and you save ten percent," the manager told the court.',
    'The author of the letter was never found.',
    'Recommended by three of the four judges, the plan goes to parliament next week.',
    'Updated rules for ferries come into force in May.',
    'The bill is sponsored by two senators from the coast.',
    'Neighbours chip in to help the baker rebuild.',
    'Auditors spotted an error in the accounts of the harbour.',
    'Agents may earn a commission of two per cent on every boat.',
    'Passengers can opt out at any time before the ferry leaves.',
    'She would consider becoming a pilot, the captain said.',
    'Readers of the paper, like you and me, wrote letters by the sack.',
    'Take the quiz away and the evening has no other guest.',
  ],
} satisfies LanguageExamples;
