/** What the search finds: an item of the dossier, or a part of one that has an address of its own. */
import { readEdtf, seasonOf } from '../dates/edtf.ts';
import type { DataOf } from '../schemas/kinds.ts';
import type { SearchStrings } from '../strings/search/index.ts';
import { dateWords, datesIn } from '../text/written-dates.ts';
import type { EntityFinder } from './entity-finder.ts';
import { arabicWordForms, nameForms, spellings } from './name-forms.ts';
import type { Field } from './ranking.ts';
import { SEPARATOR } from './separator.ts';
import { hasWords } from '../text/words.ts';

/** Turns a record into what Pagefind indexes. `language` is that of the dossier. */
export function toCustomRecord(record: SearchRecord, finder: EntityFinder, language: string): CustomRecord {
  const { kind, url, title, text, names, when, part, native, standing, weighAs } = record;
  const shown = [title, ...text].filter(Boolean).join(' ');
  // Pagefind leaves out a record whose text holds no word.
  const body = joined(text);
  const content = hasWords(body) ? body : title;
  const entities = [...new Set([...record.entities, ...finder.findIn(shown)])].filter((id) => finder.nameOf(id) !== undefined);
  const dates = [...record.dates.flatMap(daysOf), ...datesIn(shown, language).map(({ date }) => date)];
  const fields: [Field, readonly string[]][] = [
    [weighAs.title, [plain(title)]],
    ['shown', [record.shownTitle ?? title].filter((words) => words !== plain(title))],
    [weighAs.names, names.length === 0 ? [] : [...names.map((name) => plain(name.text)), nameForms(names).join(' ')]],
    [weighAs.when, when === undefined ? [] : daysOf(when).flatMap(dateWords)],
    ['dates', dates.flatMap(dateWords)],
    [
      'mentions',
      missingFrom(plain(shown), [
        ...entities.flatMap((id) => finder.formsOf(id).map(plain)),
        ...spellings(shown, language),
        ...(record.lang ? arabicWordForms(content) : []),
      ]),
    ],
    ['part', [plain(part ?? '')]],
    ['date', [record.date ?? '']],
    ['lang', record.lang === language ? [] : [record.lang ?? '']],
    ['native', [native?.text ?? '']],
    ['nativeLang', [native?.lang ?? '']],
    ['titleLang', record.titleLang === language ? [] : [record.titleLang ?? '']],
  ];
  return {
    url,
    content: record.isVerbatim ? content : plain(content),
    language: language.split('-')[0] ?? language,
    meta: Object.fromEntries(
      fields
        .map(([field, words]) => [field, [...new Set(words)].filter(Boolean).join(SEPARATOR)] as const)
        .filter(([, words]) => words !== ''),
    ),
    filters: {
      kind: [kind],
      origin: [record.isReported ? 'report' : 'background'],
      ...(entities.length === 0 ? {} : { entity: entities.map((id) => finder.nameOf(id) ?? id) }),
      ...(when === undefined ? {} : yearsFilter(when)),
      ...(standing === undefined ? {} : { standing: [standing] }),
    },
  };
}

/** The pieces as one text, in which each is parted from the next as sentences are. */
const joined = (pieces: readonly string[]): string =>
  pieces.filter(Boolean).reduce((text, piece) => (text === '' ? piece : `${text}${ENDED.test(text) ? ' ' : SEPARATOR}${piece}`), '');

const ENDED = /[\p{P}\s]$/u;

/** With straight apostrophes, because Pagefind takes `Iraq’s` for two words that both begin with `iraq`, and `Iraq's` for one. */
const plain = (text: string): string => text.replaceAll('’', "'");

/** The dates at either end of an EDTF date, as precise as they are given. */
const daysOf = (edtf: string): string[] =>
  [...new Set(edtf.replaceAll(/[?~%]/g, '').split('/'))].filter((part) => /^\d{4}(-\d{2}){0,2}$/.test(part) && !seasonOf(part));

function yearsFilter(edtf: string): { year: string[] } | Record<string, never> {
  const reading = readEdtf(edtf);
  if (reading.type === 'invalid') return {};
  const years = [reading.from, reading.to].flatMap((bound) => (bound.type === 'day' ? [bound.day.slice(0, 'YYYY'.length)] : []));
  return { year: [...new Set(years)] };
}

/** The words that a text does not hold as they are. */
function missingFrom(text: string, words: readonly string[]): string[] {
  const held = new Set(text.toLowerCase().split(/[\s,.;:!?()“”"]+/));
  return [...new Set(words.flatMap((word) => word.toLowerCase().split(/\s+/)))].filter((word) => !held.has(word));
}

export interface SearchRecord {
  kind: keyof SearchStrings['kinds'];
  /** Relative to the base path of the site, with the fragment it lands on. */
  url: string;
  title: string;
  /** What readers see in place of the title, where they need more than what is searched. */
  shownTitle?: string | undefined;
  /** Language of the title, where it is not that of the dossier. */
  titleLang?: string | undefined;
  /** What is searched and shown below the title, in pieces. */
  text: readonly string[];
  /** Ids of entities it is about; those named in its text are found by themselves. */
  entities: readonly string[];
  /** What an entity or a term is called. */
  names: readonly DataOf<'entity'>['aliases'][number][];
  /** Its date (EDTF). */
  when?: string | undefined;
  /** Other dates (EDTF) that its words are known to mean. */
  dates: readonly string[];
  /** `when` as readers see it. */
  date?: string | undefined;
  /** Title of what it is a part of. */
  part?: string | undefined;
  native?: { text: string; lang?: string | undefined } | undefined;
  /** Language of its text, where it is not that of the dossier. */
  lang?: string | undefined;
  standing?: DataOf<'claim'>['standing'] | undefined;
  /** The fields that its title, its names and its date weigh as. */
  weighAs: { title: Field; names: Field; when: Field };
  /** Whether its text is shown character for character; otherwise its apostrophes are straightened here and curled where it is shown. */
  isVerbatim: boolean;
  /** Whether the sources of the dossier tell of it; otherwise it is background. */
  isReported: boolean;
}

/** What `addCustomRecord` of Pagefind takes. */
export interface CustomRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
