/** Names of countries and what their people are called, from the data of the platform. */
import { ACRONYM_COUNTRIES, PEOPLES } from './lexicon.ts';

/** What the platform does not name, or names otherwise. */
const MORE = [
  ...[
    'britain',
    'great britain',
    'england',
    'scotland',
    'wales',
    'northern ireland',
    'holland',
    'burma',
    'ivory coast',
    'czech republic',
    'korea',
  ],
  ...['palestine', 'gaza', 'west bank', 'kosovo', 'kurdistan', 'turkey', 'hong kong', 'macau', 'catalonia', 'bosnia', 'congo', 'vatican'],
  ...[
    'america',
    'europe',
    'africa',
    'asia',
    'latin america',
    'north america',
    'south america',
    'middle east',
    'antarctica',
    'west africa',
    'east africa',
  ],
];

/** Whether a name is that of a country, a part of the world, or “US”. */
export const isCountry = (name: string): boolean => {
  const plain = name.toLowerCase().replaceAll('.', '').replace(/^the /u, '');
  return ACRONYM_COUNTRIES.has(plain) || COUNTRIES.has(plain);
};

/** Whether a word is what a people, a language or a belief is called: “Iraqi”, “Shia”. */
export const isDemonym = (word: string): boolean => {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return (
    PEOPLES.has(plain) ||
    DEMONYMS.has(plain) ||
    (plain.includes('-') && plain.split('-').every((part) => PEOPLES.has(part) || DEMONYMS.has(part) || COUNTRIES.has(part)))
  );
};

/** Whether a time zone of the IANA database is named after the city. */
export const isZoneCity = (name: string): boolean => ZONE_CITIES.has(name.toLowerCase());

/** Names of the same country, so that “US” and “United States” are one. */
export const countryOf = (name: string): string => {
  const plain = name.toLowerCase().replaceAll('.', '').replace(/^the /u, '');
  return SAME_COUNTRY[plain] ?? plain;
};

const SAME_COUNTRY: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  america: 'united states',
  uk: 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  uae: 'united arab emirates',
  drc: 'congo - kinshasa',
  turkey: 'türkiye',
};

const ZONE_CITIES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/').at(-1)?.replaceAll('_', ' ').toLowerCase() ?? ''),
);
const COUNTRIES: ReadonlySet<string> = new Set([...regionNames(), ...MORE]);
const DEMONYMS: ReadonlySet<string> = new Set(
  [...COUNTRIES]
    .filter((name) => !name.includes(' ') && name.length > 3)
    .flatMap(demonymsOf)
    .flatMap((word) => [word, `${word}s`]),
);

function regionNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second)))
    .flatMap((name) =>
      name === undefined || /unknown|pseudo|outlying|union|united nations|eurozone/iu.test(name)
        ? []
        : [name.toLowerCase().replace(/ \(.*\)$/u, '')],
    );
}

function demonymsOf(country: string): string[] {
  const stem = country.replace(/[aeiouy]+$/u, '');
  const endings = [
    `${country}n`,
    `${country}i`,
    `${country}an`,
    `${country}ian`,
    `${country}ese`,
    `${stem}an`,
    `${stem}ian`,
    `${stem}ese`,
    `${stem}ish`,
    `${stem}i`,
  ];
  return endings.filter((word) => !COUNTRIES.has(word));
}
