import * as v from 'valibot';
import { faultInWords, firstFault } from '@/utils/article/fault';
import { ownFile } from '@/utils/article/own-file';
import { isSameBox, isSiteRule, mostRules, type SiteRule, toSiteRules } from '@/utils/article/site-rule';
import { type Settings, toSettings, usualSettings } from './settings';

const format = 'nutgraf-settings';
const version = 1;

/** No settings come near it, in bytes. */
export const mostBytes = 2_000_000;

/** What a reader takes from one browser to another. */
interface SettingsFile {
  readonly settings: Settings;
  readonly rules: readonly SiteRule[];
}

const names = Object.keys(usualSettings) as (keyof Settings)[];

/** Whether a value is one that this setting can have: the check that reads what was stored leaves it as it is. */
const isValid = (name: keyof Settings, value: unknown) =>
  JSON.stringify(toSettings({ [name]: value })[name]) === JSON.stringify(value);

const fileShape = ownFile(format, version, {
  settings: v.strictObject(
    Object.fromEntries(
      names.map((name) => [
        name,
        v.exactOptional(
          v.pipe(
            v.unknown(),
            v.check((value) => isValid(name, value), 'is no value of this setting'),
          ),
        ),
      ]),
    ),
  ),
  rules: v.pipe(
    v.array(v.pipe(v.unknown(), v.check(isSiteRule, 'is no rule for a site'))),
    v.maxLength(mostRules, `has more than ${mostRules} entries`),
  ),
});

export const writeSettingsFile = ({ settings, rules }: SettingsFile): string =>
  `${JSON.stringify({ format, version, settings, rules }, null, 2)}\n`;

/**
 * What a file holds, with the settings of `now` where it says nothing; or the first thing wrong with it, in words. Rules that
 * would push out some of those that are there count as wrong.
 */
export const readSettingsFile = (
  file: string,
  now: SettingsFile,
): { readonly value: SettingsFile } | { readonly fault: string } => {
  const { success, output, issues } = v.safeParse(fileShape, file, { abortEarly: true });
  if (!success) return { fault: faultInWords(firstFault(issues)) };
  const rules = toSiteRules(output.rules);
  const others = now.rules.filter((rule) => !rules.some((other) => isSameBox(rule, other)));
  return others.length + rules.length > mostRules
    ? { fault: `rules: would be more than ${mostRules}, with those that are here` }
    : { value: { settings: toSettings({ ...now.settings, ...output.settings }), rules } };
};
