// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';

const read = (language: string, html: string) =>
  metadataOf(
    new DOMParser().parseFromString(`<html lang="${language}">${html}`, 'text/html'),
    'https://larkfieldherald.example/town/a-bridge',
  );

test.each([
  ['ru', 'Новый мост через реку', '<p>Автор: Анна Примерова</p>', 'Анна Примерова'],
  ['ru', 'Новый мост через реку', '<p>Текст: Анна Примерова</p>', 'Анна Примерова'],
  ['ru', 'Новый мост через реку', '<b>Автор</b> <a>Анна Примерова</a>', 'Анна Примерова'],
  ['uk', 'Новий міст через річку', '<p>Автор: Олена Зразок</p>', 'Олена Зразок'],
  ['uk', 'Новий міст через річку', '<p>Олена Зразок — 12 березня 2026</p>', 'Олена Зразок'],
  ['he', 'גשר חדש על הנהר', '<p>מאת דנה לוי</p>', 'דנה לוי'],
  ['hu', 'Új híd a folyón', '<p>Írta: Minta Anna</p>', 'Minta Anna'],
  ['el', 'Νέα γέφυρα στο ποτάμι', '<p>Γράφει η Μαρία Παππά</p>', 'Μαρία Παππά'],
  ['tr', 'Nehre yeni köprü', '<p>Haber: Ayşe Örnek</p>', 'Ayşe Örnek'],
  ['ar', 'جسر جديد على النهر', '<p>بقلم: سارة الحسن</p>', 'سارة الحسن'],
  ['zh', '河上的新橋', '<p>記者王小明／台北報導</p>', '王小明'],
  ['zh', '河上的新橋', '<p>〔記者王小明／台北報導〕橋樑週一獲得批准，工程春天開始。</p>', '王小明'],
  ['zh', '河上的新橋', '<p>（中央社記者王小明台北12日電）橋樑週一獲得批准。</p>', '王小明'],
  ['zh', '河上的新桥', '<p>本报记者 王小明 报道</p>', '王小明'],
  ['ja', '川に新しい橋', '<p>文／田中 花子</p>', '田中 花子'],
  ['ja', '川に新しい橋', '<p>取材・文：田中花子</p>', '田中花子'],
  ['ko', '강에 새 다리', '<p>홍길동 기자 hong@larkfield.example</p>', '홍길동'],
  ['ko', '강에 새 다리', '<p>[라크필드=홍길동 기자] 다리 건설이 월요일 승인됐다.</p>', '홍길동'],
  ['ko', '강에 새 다리', '<p>홍길동·김영희 선임기자</p>', '홍길동, 김영희'],
  ['de', 'Eine Brücke für Lerchenfeld', '<p>Eva Beispiel | 12.03.2026</p>', 'Eva Beispiel'],
  ['en', 'A bridge for us', '<p>Ana Lind • 12 March 2026</p>', 'Ana Lind'],
  ['en', 'A bridge for us', '<p>Posted on March 12, 2026 by Ana Lind</p>', 'Ana Lind'],
  ['en', 'A bridge for us', '<p>By Ana Lind Published March 12, 2026</p>', 'Ana Lind'],
  ['en', 'A bridge for us', '<p>By Ana Lind ana.lind@larkfield.example</p>', 'Ana Lind'],
  ['en', 'A bridge for us', '<p>By Ana Lind (@analind)</p>', 'Ana Lind'],
  ['en', 'A bridge for us', '<p>By Maria de la Cruz</p>', 'Maria de la Cruz'],
  ['en', 'A bridge for us', '<p>By <a>Ana Lind</a>, <a>Jon Hal</a> and <a>Mia Ek</a></p>', 'Ana Lind, Jon Hal, Mia Ek'],
])('in %s a story called %s that is signed %s is by its author', (language, title, row, byline) => {
  expect(read(language, `<h1>${title}</h1>${row}`).byline).toBe(byline);
});

test.each([
  ['ru', 'Новый мост', '<p>Редактор: Анна Примерова</p>'],
  ['ru', 'Новый мост', '<p>Опубликовано</p><p>Общество</p>'],
  ['ru', 'Новый мост', '<p>Автор проекта рассказал о мосте</p>'],
  ['en', 'A bridge', '<p>Reviewed by Ana Lind</p>'],
  ['en', 'A bridge', '<p>New York, March 12, 2026</p>'],
  ['en', 'A bridge', '<p>San Francisco, CA – March 12, 2026 – The bridge opens.</p>'],
  ['en', 'A bridge', '<p>Bridge Town | The council opened it on 12 March 2026 at noon.</p>'],
  ['zh', '新橋', '<p>記者會週一舉行，市長說明工程。</p>'],
  ['zh', '新橋', '<p>文化局週一說明工程。</p>'],
  ['zh', '新橋', '<p>责任编辑：李四</p>'],
  ['ko', '새 다리', '<p>기자회견이 월요일 열렸다.</p>'],
])('in %s a story called %s has no author in %s', (language, title, row) => {
  expect(read(language, `<h1>${title}</h1>${row}`).authors).toEqual([]);
});

const signed = (...names: readonly string[]) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'A bridge for us',
    author: names.map((name) => ({ name })),
  })}</script><h1>A bridge for us</h1>`;

test.each([
  [['Ana Lind', 'Reuters'], 'Ana Lind'],
  [['The Associated Press', 'Ana Lind'], 'Ana Lind'],
  [['Ana Lind', 'Agence France-Presse'], 'Ana Lind'],
  [['Ana Lind', 'Jon Hal', 'Harbour News Agency'], 'Ana Lind, Jon Hal'],
  [['Ana Lind, CNN'], 'Ana Lind'],
  [['ANA LIND Associated Press'], 'ANA LIND'],
  [['Ana Lind for the Associated Press'], 'Ana Lind'],
  [['Reuters'], 'Reuters'],
  [['The Associated Press'], 'The Associated Press'],
  [['Harbour News Service'], 'Harbour News Service'],
  [['Emily Post', 'Jon Times'], 'Emily Post, Jon Times'],
  [['ANA LIND', 'JON HAL'], 'ANA LIND, JON HAL'],
])('of %j those sign a story who are people, where any are', (names, byline) => {
  expect(read('en', signed(...names)).byline).toBe(byline);
});

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
  ['ta', '<p>புதுப்பிக்கப்பட்டது: 04.05.2026</p><p>வெளியானது: 03.05.2026</p>'],
  ['te', '<p>అప్\u200cడేట్: 04.05.2026</p><p>ప్రచురణ: 03.05.2026</p>'],
  ['bn', '<p>আপডেট: 04.05.2026</p><p>প্রকাশ: 03.05.2026</p>'],
  ['ur', '<p>اپ ڈیٹ: 04.05.2026</p><p>شائع: 03.05.2026</p>'],
  ['ro', '<p>Actualizat: 04.05.2026</p><p>Publicat: 03.05.2026</p>'],
])('in %s the day it was changed is not the day it came out: %s', (language, row) => {
  const { publishedAt, updatedAt } = read(language, `<h1>1</h1>${row}`);
  expect([publishedAt?.slice(0, 10), updatedAt?.slice(0, 10)]).toEqual(['2026-05-03', '2026-05-04']);
});
