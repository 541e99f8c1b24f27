import { browser } from 'wxt/browser';
import { isSameBox, mostRules, type SiteRule, toSiteRules } from '@/utils/article/site-rule';

/** What was taught about sites, on this device. */
export const loadRules = async (): Promise<readonly SiteRule[]> =>
  toSiteRules((await browser.storage.local.get('rules')).rules);

/** One change after another: each begins with what the last one left. */
let last: Promise<unknown> = Promise.resolve();

const change = (about: readonly SiteRule[], instead: readonly SiteRule[]): Promise<readonly SiteRule[]> => {
  const changing = last.then(async () => {
    const rules = await loadRules();
    const isMeant = (rule: SiteRule) => about.some((other) => isSameBox(rule, other));
    const single = instead.filter((rule, at) => instead.findIndex((other) => isSameBox(rule, other)) === at);
    const next = [...rules.filter((rule) => !isMeant(rule)), ...single].slice(-mostRules);
    await browser.storage.local.set({ rules: next });
    return rules.filter(isMeant);
  });
  last = changing.catch(() => undefined);
  return changing;
};

/** Puts rules in the place of those about the same boxes; answers with how to take that back. */
const replace = (about: readonly SiteRule[], instead: readonly SiteRule[]): (() => Promise<unknown>) => {
  const before = change(about, instead);
  return async () => change(about, await before);
};

export const teachRules = (rules: readonly SiteRule[]) => replace(rules, rules);
export const forgetRules = (rules: readonly SiteRule[]) => replace(rules, []);

/** Calls whenever the rules change, on whatever page of ours; returns how to stop. */
export const watchRules = (changed: () => void): (() => void) => {
  const listen = (changes: object, area: string) => {
    if (area === 'local' && 'rules' in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
};
