// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';

const read = (html: string) =>
  metadataOf(new DOMParser().parseFromString(html, 'text/html'), 'https://www.uferblatt.example/ort/bruecke');
const german = (html: string) => read(`<html lang="de"><body><h1>Eine Brücke für Lerchenfeld</h1>${html}`);

test.each([
  ['<p>Von Max Muster</p>', ['Max Muster']],
  ['<p>Von Max Muster und Eva Beispiel, Berlin</p>', ['Max Muster', 'Eva Beispiel']],
  ['<p>Von Max Muster, Eva Beispiel und Jan Probe</p>', ['Max Muster', 'Eva Beispiel', 'Jan Probe']],
  ['<p>Text: Max Muster</p>', ['Max Muster']],
  ['<p>Autor: Max Muster</p>', ['Max Muster']],
  ['<p>Autorin: Eva Beispiel</p>', ['Eva Beispiel']],
  ['<p>Ein Kommentar von Eva Beispiel</p>', ['Eva Beispiel']],
  ['<p>Eine Analyse von Eva Beispiel</p>', ['Eva Beispiel']],
  ['<p>Von unserem Korrespondenten Max Muster, Paris</p>', ['Max Muster']],
  ['<p>Aus Berlin berichtet Eva Beispiel</p>', ['Eva Beispiel']],
  ['<p><span>Von</span> <a href="/eva">Eva Beispiel</a></p>', ['Eva Beispiel']],
  ['<p class="byline">Von <a>Eva Beispiel</a> und <a>Max Muster</a></p>', ['Eva Beispiel', 'Max Muster']],
  ['<p>Von Max von Muster</p>', ['Max von Muster']],
])('the German byline %s names its people', (html, authors) => {
  expect(german(html).authors).toEqual(authors);
});

test.each([
  ['<p class="author">dpa</p>'],
  ['<p>Quelle: dpa</p>'],
  ['<p>Von dpa</p>'],
  ['<meta name="author" content="dpa">'],
  ['<meta name="author" content="dpa/AFP">'],
  ['<p>Von Montag an fährt die Fähre wieder.</p>'],
  ['<p>Von Berlin nach Lerchenfeld</p>'],
  ['<p>Text: Die Brücke ist alt.</p>'],
  ['<p>Foto: Max Muster/dpa</p>'],
])('%s names nobody', (html) => {
  expect(german(html).authors).toEqual([]);
});

test.each(['മീര സന്യാൽ', 'கவிதா முருகன்', 'मीरा सान्याल', 'Анна Примерова', '田中 花子'])('%s is a name', (name) => {
  expect(read(`<h1>Un titre</h1><p class="byline">${name}</p>`).authors).toEqual([name]);
});

test('an agency beside a person is left out', () => {
  expect(german('<meta name="author" content="Eva Beispiel, dpa">').authors).toEqual(['Eva Beispiel']);
});

test.each([
  ['fr', '<p>Par Jeanne Modèle et Paul Essai</p>', ['Jeanne Modèle', 'Paul Essai']],
  ['fr', '<p>Propos recueillis par Jeanne Modèle</p>', ['Jeanne Modèle']],
  ['es', '<p>Por Juan Prueba y Ana Muestra</p>', ['Juan Prueba', 'Ana Muestra']],
  ['it', '<p>di Mario Prova</p>', ['Mario Prova']],
  ['pt', '<p>Por João Exemplo e Ana Amostra</p>', ['João Exemplo', 'Ana Amostra']],
  ['nl', '<p>Door Jan Proef en Eva Staal</p>', ['Jan Proef', 'Eva Staal']],
])('the %s byline %s names its people', (language, html, authors) => {
  expect(read(`<html lang="${language}"><body><h1>Un titre</h1>${html}`).authors).toEqual(authors);
});

test.each([
  ['<p>Stand: 12.03.2026, 14:05 Uhr</p>', '2026-03-12T14:05:00'],
  ['<p>Stand: 12.03.2026 14:05 Uhr</p>', '2026-03-12T14:05:00'],
  ['<p>veröffentlicht am 12. März 2026</p>', '2026-03-12'],
  ['<p>12. März 2026, 14:05 Uhr</p>', '2026-03-12T14:05:00'],
  ['<p>Donnerstag, 12.03.2026 - 14.05 Uhr</p>', '2026-03-12T14:05:00'],
  ['<p>12. März 2026 um 14:05 Uhr</p>', '2026-03-12T14:05:00'],
  ['<p>12.03.26, 14:05 Uhr</p>', '2026-03-12T14:05:00'],
  ['<p>12.03.2026 | 14:05</p>', '2026-03-12T14:05:00'],
  ['<time>12. März 2026</time>', '2026-03-12'],
  ['<time itemprop="datePublished" content="2026-03-12T14:05:00+01:00">gestern</time>', '2026-03-12T14:05:00+01:00'],
  ['<meta name="date" content="2026-03-12T14:05:00+01:00">', '2026-03-12T14:05:00+01:00'],
  ['<meta name="DC.date.issued" content="2026-03-12">', '2026-03-12'],
  ['<meta name="last-modified" content="2026-03-12">', '2026-03-12'],
])('%s tells when', (html, publishedAt) => {
  expect(german(html).publishedAt).toBe(publishedAt);
});

test.each([
  ['<p>Veröffentlicht am 12. März 2026</p><p>Aktualisiert am 13. März 2026, 9:10 Uhr</p>'],
  ['<p>12.03.2026</p><p>Zuletzt aktualisiert: 13.03.2026, 09:10 Uhr</p>'],
  ['<p>12.03.2026</p><p>Stand: 13.03.2026, 09:10 Uhr</p>'],
  ['<p>Veröffentlicht: 12.03.2026 - Aktualisiert: 13.03.2026, 09:10 Uhr</p>'],
])('%s tells the day it came out and the moment it changed', (html) => {
  expect(german(html)).toMatchObject({ publishedAt: '2026-03-12', updatedAt: '2026-03-13T09:10:00' });
});

test.each([
  ['fr', '<p>Publié le 12 mars 2026 à 14h05</p>', '2026-03-12T14:05:00'],
  ['fr', '<p>Publié le 1er août 2026</p>', '2026-08-01'],
  ['it', '<p>12 marzo 2026 alle 14:05</p>', '2026-03-12T14:05:00'],
  ['es', '<p>12 de marzo de 2026 a las 14:05</p>', '2026-03-12T14:05:00'],
  ['pt', '<p>12/03/2026 14h05</p>', '2026-03-12T14:05:00'],
  ['nl', '<p>12 maart 2026 om 14:05</p>', '2026-03-12T14:05:00'],
])('in %s %s tells when', (language, html, publishedAt) => {
  expect(read(`<html lang="${language}"><body><h1>Un titre</h1>${html}`).publishedAt).toBe(publishedAt);
});

test('the headline is without the site’s name, wherever it stands', () => {
  const title = (tab: string) =>
    read(
      `<title>${tab}</title><meta property="og:site_name" content="Uferblatt"><meta property="og:title" content="${tab}">`,
    ).title;
  for (const tab of [
    'Brücke gesperrt - Uferblatt',
    'Brücke gesperrt | UFERBLATT.de',
    'Uferblatt: Brücke gesperrt am Fluss',
    'Brücke gesperrt – uferblatt.example',
  ])
    expect(title(tab)).toMatch(/^Brücke gesperrt( am Fluss)?$/);
});
