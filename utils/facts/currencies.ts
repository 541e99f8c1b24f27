import { digits } from '@/utils/text/letters';

/** Signs and codes that money is written with in every language. `$` is the United States' where nothing else is said. */
const signs: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  S$: 'SGD',
  R$: 'BRL',
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  Rs: 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₩': 'KRW',
  '₫': 'VND',
};

/** The inside of patterns for texts in small letters. */
export const currencySign = `(?:(?:us|a|c|hk|nz|s|r)?\\$|[£€¥₹₽₺₴₩₫]|rs\\.?(?=\\s?[${digits}]))`;
export const currencyCode = '(?:usd|eur|gbp|chf|jpy|cny|inr|rub|nok|sek|dkk|pln|try|uah|aud|cad|brl)';

/** The ISO 4217 code of a sign or code as it is written; `¥` is China's in Chinese. */
export const currencyOf = (sign: string, tag: string | undefined): string | undefined => {
  const plain = sign.replace(/\.$/, '');
  if (plain === '¥' && tag === 'zh') return 'CNY';
  return signs[plain] ?? (/^[A-Z]{3}$/.test(plain) ? plain : undefined);
};
