import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn } from '@/utils/facts/dates';
import { allLanguages } from '@/utils/knowledge/all-languages';
import { languageOf } from '@/utils/knowledge/languages';

/** A Wednesday. */
const publishedAt = '2026-03-11T09:00:00Z';
const read = (text: string, language = 'en') =>
  datesIn(text, languageOf(language), publishedAt).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('dates', () => {
  test.each([
    ['It opened on March 3, 2021.', 'March 3, 2021', '2021-03-03'],
    ['It opened on 3 March.', '3 March', '2026-03-03'],
    ['It closed in November.', 'November', '2025-11'],
    ['She spoke on Monday.', 'Monday', '2026-03-09'],
    ['She will speak on Friday.', 'Friday', '2026-03-13'],
    ['It rained yesterday.', 'yesterday', '2026-03-10'],
    ['It rained last week.', 'last week', '2026-W10'],
    ['It was built two years ago.', 'two years ago', '2024'],
    ['The third quarter was weak.', 'The third quarter', '2026-Q3'],
    ['It lasted three months.', 'three months', 'P3M'],
    ['It rained last night.', 'last night', '2026-03-10TNI'],
    ['It rained on Monday night.', 'Monday night', '2026-03-09TNI'],
    ['It opens at 7:15 p.m. to all.', '7:15 p.m.', '2026-03-11T19:15'],
    ['It opened last fall.', 'last fall', '2025-FA'],
    ['It opens this summer.', 'this summer', '2026-SU'],
    ['It rained in the last few months.', 'the last few months', 'PAST_REF'],
    ['It rained in recent years.', 'recent years', 'PAST_REF'],
    ['It closed in early November.', 'early November', '2025-11'],
    ['It closed in June last year.', 'June last year', '2025-06'],
    ['It was late in March.', 'March', '2026-03'],
    ['It sold 3 million last year.', 'last year', '2025'],
    ['The 75 in March were late.', 'March', '2026-03'],
    ['It was built in 1998.', '1998', '1998'],
    ['It was built in nineteen ninety-eight.', 'nineteen ninety-eight', '1998'],
    ['It is cleaned every month.', 'every month', 'P1M'],
    ['It is counted weekly.', 'weekly', 'P1W'],
    ["It opens in next year's first quarter.", "next year's first quarter", '2027-Q1'],
    ['It fell in the 2024 third quarter.', 'the 2024 third quarter', '2024-Q3'],
  ])('%s', (text, words, value) => {
    expect(read(text)).toEqual([[words, value]]);
  });

  test.each([
    ['de', 'Sie wurde am 3. Oktober 2025 eröffnet.', '3. Oktober 2025', '2025-10-03'],
    ['fr', 'Il a été inauguré le 3 mars 2025.', '3 mars 2025', '2025-03-03'],
    ['es', 'Se inauguró el 3 de marzo de 2025.', '3 de marzo de 2025', '2025-03-03'],
    ['ja', '橋は2025年3月3日に開通した。', '2025年3月3日', '2025-03-03'],
    ['ja', '市は日曜日に橋を開いた。', '日曜日', '2026-03-08'],
    ['zh', '哈尔登市周日举行了通车仪式。', '周日', '2026-03-08'],
    ['zh', '第二期工程将于3月14日开工。', '3月14日', '2026-03-14'],
    ['zh', '该桥于2017年关闭。', '2017年', '2017'],
    ['ko', '다리는 2025년 3월 3일에 개통됐다.', '2025년 3월 3일', '2025-03-03'],
    ['ko', '시는 일요일에 다리를 열었다.', '일요일', '2026-03-08'],
    ['ru', 'Мост открыли 3 октября 2025 года.', '3 октября 2025', '2025-10-03'],
    ['ru', 'Мост открыли в воскресенье.', 'воскресенье', '2026-03-08'],
    ['pl', 'Most otwarto wczoraj.', 'wczoraj', '2026-03-10'],
    ['es', 'Se inauguró el 3 de octubre de 2025.', '3 de octubre de 2025', '2025-10-03'],
    ['cs', 'Most otevřeli 3. července 2025.', '3. července 2025', '2025-07-03'],
    ['tr', 'Halden pazar günü köprüyü açtı.', 'pazar', '2026-03-08'],
    ['ar', 'افتتح الجسر يوم الأحد.', 'الأحد', '2026-03-08'],
    ['fa', 'پل روز شنبه باز شد.', 'شنبه', '2026-03-07'],
    ['sv', 'Bron öppnades igår.', 'igår', '2026-03-10'],
  ])('are read in %s', (language, text, words, value) => {
    expect(read(text, language)).toEqual([[words, value]]);
  });

  test.each([...allLanguages.values()])('have months, weekdays and near days of their own in $tag', (row) => {
    // English and German write them large.
    const written = (form: string) =>
      /^(?:en|de)$/.test(row.tag) ? form.replace(/^./u, (first) => first.toUpperCase()) : form;
    const dateOf = (form: string) => datesIn(`in ${written(form)}`, row, publishedAt)[0]?.value;
    row.weekdays.forEach((forms, at) => {
      // The paper is Wednesday's: Monday and Tuesday are this week's, Thursday is last week's.
      const value = `2026-03-${String(at < 3 ? 9 + at : 2 + at).padStart(2, '0')}`;
      for (const form of forms) expect(dateOf(form), form).toBe(value);
    });
    row.months.slice(0, 12).forEach((forms, at) => {
      for (const form of forms) expect(dateOf(form)?.slice(5), form).toBe(String(at + 1).padStart(2, '0'));
    });
    for (const [at, value] of ['2026-03-11', '2026-03-10', '2026-03-12'].entries())
      for (const form of row.nearDays[at] ?? []) expect(dateOf(form)?.slice(0, 10), form).toBe(value);
  });

  test('are no other words that look like them', () => {
    expect(read('They may march, and the sun sat low.')).toEqual([]);
    expect(read('The lamp could last a night.')).toEqual([]);
  });

  test('never overlap, and stand in order, whatever the text', () => {
    const word = fc.constantFrom(
      'March',
      '3',
      'last',
      'year',
      'ago',
      'Monday',
      '2021',
      ',',
      'the',
      'two',
      'quarter',
      'may',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const dates = datesIn(words.join(' '), languageOf('en'), publishedAt);
        dates.forEach(({ start, end }, at) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(dates[at - 1]?.end ?? 0);
        });
      }),
    );
  });
});
