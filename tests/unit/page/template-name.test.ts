import { expect, test } from 'vitest';
import { templateName } from '@/utils/page/traits/template-name';

test.each([
  ['element element-4f3a2b1 widget', 'element widget'],
  ['post-20491 post type-post', 'post type-post'],
  ['card default__CardWrapper-da13', 'card'],
])('what numbers one box is none of its template: %s', (className, name) => {
  expect(templateName(className)).toBe(name);
});

test.each(['css-1q2w3e', 'main-story col-8', 'story lead', ''])('all the rest is: %j', (className) => {
  expect(templateName(className)).toBe(className);
});
