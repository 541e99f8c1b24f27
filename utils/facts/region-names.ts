const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that name no country: unions, outlying areas, test and unknown codes. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Languages whose names are, in many tongues, the word for what comes from a country: Japanese, russisch. */
const tongues =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sr sv sw th tr uk ur vi zh'.split(' ');
/** An adjective of a country starts like it: Iran, Iranian. */
const sameStart = 4;

const made = new Map<string, ReadonlySet<string>>();

const namesFor = (language: string, type: 'region' | 'language', codes: readonly string[]): ReadonlySet<string> => {
  const key = `${type} ${language}`;
  const known = made.get(key);
  if (known) return known;
  const tag = /^[a-z]{2,3}\b/i.exec(language)?.[0] ?? 'und';
  const [supported] = Intl.DisplayNames.supportedLocalesOf(tag);
  const names = supported ? new Intl.DisplayNames(supported, { type, fallback: 'none' }) : undefined;
  const found = new Set(codes.flatMap((code) => names?.of(code)?.toLowerCase() ?? []));
  made.set(key, found);
  return found;
};

const regions = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => !notCountries.has(code));

/** The countries of the world as a language calls them, lower case, from the browser's own tables (CLDR). */
export const regionNamesOf = (language: string): ReadonlySet<string> => namesFor(language, 'region', regions);

const starts = new Map<string, readonly string[]>();
const startsFor = (language: string): readonly string[] => {
  const known = starts.get(language);
  if (known) return known;
  const found = [...regionNamesOf(language)]
    .filter((country) => country.length >= sameStart)
    .map((country) => country.slice(0, -1));
  starts.set(language, found);
  return found;
};

/** Whether a name before a common noun says where something is from: Japanese media, Iranian oil. */
export const isDemonym = (name: string, language: string): boolean => {
  const lower = name.toLowerCase();
  if (namesFor(language, 'language', tongues).has(lower)) return true;
  return (
    !lower.includes(' ') &&
    !regionNamesOf(language).has(lower) &&
    startsFor(language).some((start) => lower.startsWith(start))
  );
};
