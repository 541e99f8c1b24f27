// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { wantedLanguage } from '@/utils/page/wanted-language';

const wanted = (html: string) => wantedLanguage(new DOMParser().parseFromString(html, 'text/html'));
const english = '<p>The council met on Monday and agreed to mend the bridge.</p>';
const hindi = '<p>नदीपुर मेट्रो की दूसरी लाइन इस साल जून से यात्रियों के लिए खुल जाएगी।</p>';

test('a language that is known, and that the page is written in, wants nothing', () => {
  expect(wanted(`<html lang="en-GB">${english}`)).toBeUndefined();
});

test('a language that nobody taught is named', () => {
  expect(wanted(`<html lang="eu-ES">${english}`)?.language).toBe('eu');
});

test('a page that says no language, or not its own, gives some of its text to tell by', () => {
  expect(wanted(`<html>${english}`)).toMatchObject({ language: '', sample: expect.stringContaining('council') });
  expect(wanted(`<html lang="en">${hindi}`)).toMatchObject({ language: '', sample: expect.stringContaining('मेट्रो') });
});
