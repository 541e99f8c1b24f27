// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';

const read = (language: string, html: string) =>
  metadataOf(
    new DOMParser().parseFromString(`<html lang="${language}">${html}`, 'text/html'),
    'https://larkfieldherald.example/town/a-bridge',
  );

test.each([
  ['en', '<p>Updated 4 May 2026 | Published 3 May 2026</p>'],
  ['en', '<p>Last updated: May 4, 2026 First published: May 3, 2026</p>'],
  ['ru', '<p>Обновлено: 04.05.2026</p><p>Опубликовано: 03.05.2026</p>'],
  ['uk', '<p>Оновлено: 04.05.2026</p><p>Опубліковано: 03.05.2026</p>'],
  ['pl', '<p>Aktualizacja: 4 maja 2026</p><p>Opublikowano: 3 maja 2026</p>'],
  ['tr', '<p>Güncelleme: 04.05.2026 - 10:20</p><p>Giriş: 03.05.2026 - 10:20</p>'],
  ['el', '<p>Ενημέρωση: 4 Μαΐου 2026</p><p>Δημοσίευση: 3 Μαΐου 2026</p>'],
  ['he', '<p>עודכן: 04.05.2026</p><p>פורסם: 03.05.2026</p>'],
  ['ar', '<p>آخر تحديث: 4 مايو 2026</p><p>نشر في: 3 مايو 2026</p>'],
  ['hu', '<p>Frissítve: 2026. május 4.</p><p>Megjelent: 2026. május 3.</p>'],
  ['sv', '<p>Uppdaterad 2026-05-04</p><p>Publicerad 2026-05-03</p>'],
  ['fi', '<p>3.5.2026 | Päivitetty 4.5.2026</p>'],
  ['zh', '<p>更新時間：2026/05/04</p><p>發布時間：2026/05/03</p>'],
  ['ko', '<p>수정 2026.05.04</p><p>입력 2026.05.03</p>'],
])('in %s the day it was changed is not the day it came out: %s', (language, row) => {
  const { publishedAt, updatedAt } = read(language, `<h1>1</h1>${row}`);
  expect([publishedAt?.slice(0, 10), updatedAt?.slice(0, 10)]).toEqual(['2026-05-03', '2026-05-04']);
});
