/** Sets of stories that promos are put into: name, language, how many stories. */
export const promoSets = [
  ['writer', 'en', 40],
  ['sum-es', 'es', 20],
  ['sum-da', 'da', 20],
  ['sum-no', 'nb', 20],
  ['sum-vi', 'vi', 20],
  ['sum-ur', 'ur', 20],
] as const;

/** Headlines of stories that do not exist, by language: what a promo inside another story says. */
export const strayHeadlines: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Orlen's $4 billion harbour upgrade bolsters coastal security",
    'Actor Marta Silva unveils 5 lipsticks in Lisbon on Monday',
    '"We will win," says striker Jon Verrall after Halden derby',
  ],
  es: [
    'El puerto de Orlen recibe 400 millones para su nueva terminal',
    'La actriz Marta Silva presenta cinco perfumes en Lisboa el lunes',
    '«Vamos a ganar», dice el delantero Jon Verrall tras el derbi',
  ],
  da: [
    'Orlens havn får 400 millioner kroner til ny terminal',
    'Skuespiller Marta Silva viser fem læbestifter i Lissabon mandag',
    '»Vi vinder,« siger angriberen Jon Verrall efter derbyet',
  ],
  nb: [
    'Orlens havn får 400 millioner kroner til ny terminal',
    'Skuespiller Marta Silva viser fem leppestifter i Lisboa mandag',
    '«Vi vinner», sier spissen Jon Verrall etter derbyet',
  ],
  vi: [
    'Cảng Orlen nhận 400 triệu đô la để xây nhà ga mới',
    'Diễn viên Marta Silva ra mắt năm thỏi son tại Lisboa hôm thứ Hai',
    '“Chúng tôi sẽ thắng”, tiền đạo Jon Verrall nói sau trận derby',
  ],
  ur: [
    'اورلن کی بندرگاہ کو نئے ٹرمینل کے لیے 40 کروڑ ڈالر ملے',
    'اداکارہ مارتا سلوا نے پیر کو لزبن میں پانچ لپ اسٹک پیش کیں',
    '“ہم جیتیں گے”، فٹ بالر جون ویرال نے میچ کے بعد کہا',
  ],
};

/** Ten ways in which a promo stands among the paragraphs of a story. */
export const promoForms: readonly ((headline: string) => string)[] = [
  (headline) => `ALSO READ: ${headline}`,
  (headline) => `Read more: ${headline}`,
  (headline) => `Related: ${headline}`,
  (headline) => `RELATED ARTICLES\n${headline}`,
  (headline) => `${headline} | Watch the video`,
  (headline) => `Recommended: ${headline}`,
  (headline) => `MORE FROM OUR NETWORK: ${headline}`,
  (headline) => `Lire aussi : ${headline}`,
  (headline) => `Lesen Sie auch: ${headline}`,
  (headline) => headline,
];
