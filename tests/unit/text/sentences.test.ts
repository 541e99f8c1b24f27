import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '@/utils/text/sentences';

const cut = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test('stand in order, apart, and leave nothing out but blanks, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'de', 'ja', 'th', 'ar', 'x-!', ''),
        (text, language) => {
          let last = 0;
          for (const { start, end } of sentencesOf(text, language)) {
            expect(end).toBeGreaterThan(start);
            expect(text.slice(last, start).trim()).toBe('');
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });

  test.each([
    ['en', ['Mr. Reed met Dr. Ann Lee.', 'They talked.']],
    ['en', ['The U.S. Senate met at 9 a.m. Monday.', 'It was cold.']],
    ['en', ['He moved to the U.S.', 'The rest stayed.']],
    ['en', ['J. K. Lind wrote it.', 'Nobody read it.']],
    ['en', ['“We came. We saw. We left,” she said.', 'Nobody laughed.']],
    ['en', ['“Is it safe?” Reed asked.', 'It was.']],
    ['en', ['“Stop!” he shouted.', 'Nobody stopped.']],
    ['en', ['It runs in .NET applications and on .Net servers.', 'They talked.']],
    ['de', ['„Das war knapp“, sagte er am 3. Oktober.', 'Danach ging er.']],
    ['ru', ['Он пришёл.', 'Она ушла.']],
    ['ar', ['وصل القطار.', 'هل تأخر؟', 'نعم.']],
    ['hi', ['रेल आई।', 'लोग खुश हुए।']],
    ['ja', ['橋が開いた。', '町は喜んだ。']],
    ['zh', ['桥开通了。', '人们很高兴！']],
  ])('%s: %j', (language, sentences) => {
    const glue = /^(?:ja|zh)$/.test(language) ? '' : ' ';
    expect(cut(sentences.join(glue), language)).toEqual(sentences);
  });

  test('a Thai block is cut at blanks, since Thai has no full stop', () => {
    const sentence = 'นายกรัฐมนตรีเดินทางไปเปิดสะพานแห่งใหม่ที่เชียงใหม่เมื่อวานนี้ตอนเช้าตรู่';
    expect(cut(`${sentence} ${sentence}`, 'th')).toEqual([sentence, sentence]);
  });
});
