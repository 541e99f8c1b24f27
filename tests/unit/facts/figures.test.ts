import { describe, expect, test } from 'vitest';
import { figuresIn } from '@/utils/facts/figures';
import { allLanguages } from '@/utils/knowledge/all-languages';

/** What stands there, what it amounts to, and of what. */
const read = (text: string, tag: string) =>
  figuresIn(text, allLanguages.get(tag)).map(({ start, end, value, upTo, unit, currency }) =>
    [text.slice(start, end), upTo === undefined ? value : `${value}–${upTo}`, currency ?? unit].join(' | '),
  );

describe('a figure carries its value, unit and currency', () => {
  test.each([
    ['en', 'The bridge cost $1.2 billion.', ['$1.2 billion | 1200000000 | USD']],
    ['en', 'A £5m ferry carries 1,200 people.', ['£5m | 5000000 | GBP', '1,200 people | 1200 | people']],
    [
      'en',
      'It gets Rs 500 crore for 1,00,000 homes.',
      ['Rs 500 crore | 5000000000 | INR', '1,00,000 homes | 100000 | homes'],
    ],
    [
      'en',
      'Some 10 to 12 old ferries sank in two and a half hours.',
      ['10 to 12 old ferries | 10–12 | ferries', 'two and a half hours | 2.5 | hours'],
    ],
    [
      'en',
      'One hundred fifty thousand letters came, 12 per cent more.',
      ['One hundred fifty thousand letters | 150000 | letters', '12 per cent | 12 | %'],
    ],
    ['en', 'Between them lay four new Halden harbour ferries.', ['four new Halden harbour ferries | 4 | ferries']],
    [
      'de',
      'Die Brücke kostet 1,5 Mrd. Euro, 3.500 Menschen zahlen 12,5 Prozent.',
      ['1,5 Mrd. Euro | 1500000000 | EUR', '3.500 Menschen | 3500 | Menschen', '12,5 Prozent | 12.5 | %'],
    ],
    [
      'tr',
      'Köprü 84,5 milyon avroya mal oldu, yüzde 20 fazla.',
      ['84,5 milyon avroya | 84500000 | EUR', 'yüzde 20 | 20 | %'],
    ],
    ['zh', '支出增加百分之20。', ['百分之20 | 20 | %']],
    [
      'fr',
      'Le pont coûte 1,2 milliard d’euros, pour 3 000 personnes.',
      ['1,2 milliard d’euros | 1200000000 | EUR', '3 000 personnes | 3000 | personnes'],
    ],
    [
      'es',
      'El puente costó 1.500 millones de dólares, el 2,5 por ciento.',
      ['1.500 millones de dólares | 1500000000 | USD', '2,5 por ciento | 2.5 | %'],
    ],
    ['da', 'Broen koster 15 mia. kr. og har fire spor.', ['15 mia. kr | 15000000000 | DKK', 'fire spor | 4 | spor']],
    ['hi', 'पुल पर ५०० करोड़ रुपये लगे।', ['५०० करोड़ रुपये | 5000000000 | INR']],
    ['ja', '橋には3億5000万円かかり、120人が渡った。', ['3億5000万円 | 350000000 | JPY', '120人 | 120 | 人']],
    ['ar', 'كلف الجسر ١٥ مليون دولار.', ['١٥ مليون دولار | 15000000 | USD']],
  ] as const)('%s: %s', (tag, text, finds) => {
    expect(read(text, tag)).toEqual(finds);
  });

  test.each([
    'The Boeing 737 left from gate 12.',
    'Halden won 3-1 and then 78-39.',
    'Ada Lindqvist, 43, took the third ferry of the day.',
    'Dozens of letters and several hundred calls came in.',
    'It opened on March 3, 2021, at 10:30.',
    'Section 230 says so.',
  ])('none: %s', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });

  test('where nothing is known of a language, digits still count what follows', () => {
    expect(figuresIn('15% of 20 km', undefined).map(({ value, unit }) => [value, unit])).toEqual([
      [15, '%'],
      [20, 'km'],
    ]);
  });
});

test.each([...allLanguages.values()].map(({ tag, counting }) => [tag, counting] as const))(
  '%s says what multiplies and which money is meant',
  (_, counting) => {
    for (const [word, by] of Object.entries(counting?.scales ?? {})) expect(by, word).toBeGreaterThan(1);
    for (const [word, code] of Object.entries(counting?.currencies ?? {})) expect(code, word).toMatch(/^[A-Z]{3}$/);
  },
);

test('how old somebody is tells less than how long something took', () => {
  const telling = (text: string, tag: string) => figuresIn(text, allLanguages.get(tag)).map((figure) => figure.telling);
  const [age, hyphened, span] = telling('She is 29 years old, a 29-year-old who waited 29 years.', 'en');
  expect(age).toBeLessThan(span ?? 0);
  expect(hyphened).toBe(age);
  const [alt, years] = telling('Der Fahrer, 29 Jahre alt, wartete 29 Jahre.', 'de');
  expect(alt).toBeLessThan(years ?? 0);
});
