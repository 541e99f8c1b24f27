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

export const currencySign = '(?:(?:US|A|C|HK|NZ|S|R)?\\$|[£€¥₹₽₺₴₩₫]|Rs\\.?(?=\\s?\\p{Nd}))';
export const currencyCode = '(?:USD|EUR|GBP|CHF|JPY|CNY|INR|RUB|NOK|SEK|DKK|PLN|TRY|UAH|AUD|CAD|BRL)';

/** The ISO 4217 code of a sign or code; `¥` is China's in Chinese. */
export const currencyOf = (sign: string, tag: string | undefined): string | undefined => {
  const plain = sign.replace(/\.$/, '');
  if (plain === '¥' && tag === 'zh') return 'CNY';
  return signs[plain] ?? (/^[A-Z]{3}$/.test(plain) ? plain : undefined);
};
