import fc from 'fast-check';
import { draftFrom, prose } from './block-from';

const said = [
  ...prose,
  'ALSO READ: Tram drivers and city agree on pay',
  'Advertisement',
  'Related stories',
  '## Related stories',
  '## What the harbour cost',
  '## Read more',
  'Share on Facebook',
  'Facebook',
  'Comment (0)',
  '[How the mill was saved from the water]()',
  '- [Six bridges that no longer stand]()',
  '- A ferry twice a day, and three on Sundays.',
  '> The stone came from across the bay.',
  'Sign up for our newsletter',
  '12 September 2023',
  'The harbour of Orlen opens again',
  '',
];

/** Drafts in which prose, inserts and headings stand in any order and number. */
export const anyDraft = fc
  .array(fc.constantFrom(...said), { maxLength: 14 })
  .map((texts) => draftFrom(texts, { byline: 'Ada Lindqvist' }));
