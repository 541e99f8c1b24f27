import { beforeEach, expect, test } from 'vitest';
import { lendStorage } from '@/tests/support/lend-storage';
import type { SiteRule } from '@/utils/article/site-rule';
import { forgetRules, loadRules, teachRules } from '@/utils/browser/site-rules';

let stored: Record<string, unknown> = {};
beforeEach(() => {
  stored = lendStorage('local');
});

const rule: SiteRule = { site: 'paper.example', does: 'hide', box: 'choir box' };
const other: SiteRule = { ...rule, box: 'ferry' };
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what is taught is there, and what is taught about the same box takes its place', async () => {
  teachRules([rule]);
  teachRules([other]);
  teachRules([{ ...rule, does: 'keep' }]);
  await settled();
  expect(await loadRules()).toEqual([other, { ...rule, does: 'keep' }]);
});

test('a box that is taught about twice at once has one rule', async () => {
  teachRules([rule, other, rule]);
  await settled();
  expect(await loadRules()).toEqual([rule, other]);
});

test('taking back brings back what was there before, and leaves what was taught since', async () => {
  teachRules([rule]);
  const unteach = teachRules([{ ...rule, does: 'keep' }]);
  const remember = forgetRules([rule]);
  teachRules([other]);
  await remember();
  await unteach();
  expect(await loadRules()).toEqual([other, rule]);
});

test('what was stored by somebody else is as if it were not there', async () => {
  stored.rules = [{ site: 'paper.example' }, rule, 4];
  expect(await loadRules()).toEqual([rule]);
  stored.rules = 'none';
  expect(await loadRules()).toEqual([]);
});
