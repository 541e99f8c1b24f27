import { describe, expect, test } from 'vitest';
import { languageOfText } from '@/utils/text/detect-language';

describe('the language of a text', () => {
  test.each([
    ['en', 'The mayor said that the bridge would be open to all by the end of the year, but not for trucks.'],
    [
      'de',
      'Die Brücke ist nach drei Jahren wieder offen, und der Bürgermeister hat sich bei allen bedankt, die dabei waren.',
    ],
    ['ja', '橋は三年ぶりに開通し、市長は町の人々に感謝した。'],
    ['ko', '다리가 삼 년 만에 다시 열렸다고 시장이 말했다.'],
    [
      'da',
      'Det er nu tre år siden, at broen blev lukket, og borgmesteren har takket alle, som var med. Hvad der skal ske med ' +
        'den gamle, ved nogle af dem ikke, men mange vil have den op igen efter sommeren, når der bliver råd til det.',
    ],
    [
      'no',
      'Det er nå tre år siden broen ble stengt, og ordføreren har takket alle som var med. Hva som skal skje med den ' +
        'gamle, vet noen av dem ikke, men mange vil ha den opp igjen etter sommeren, når det blir råd til det.',
    ],
    ['zh', '这座桥三年后重新开放 Larkfield Bridge Authority，市长感谢全镇居民。'],
    ['el', 'Η γέφυρα άνοιξε ξανά μετά από τρία χρόνια.'],
  ])('%s is told', (language, text) => {
    expect(languageOfText(text)).toBe(language);
  });

  test.each(['', '12 34 56', 'Lindqvist Reed Halden Orlen', 'OK'])('nothing is said of “%s”', (text) => {
    expect(languageOfText(text)).toBeUndefined();
  });
});
