/** What the search finds: an item of the dossier, or a part of one that has an address of its own. */
import { readEdtf } from '../dates/edtf.ts';
import type { DataOf } from '../schemas/collections.ts';
import { dateWords, datesIn } from './dates.ts';
import type { EntityFinder } from './entity-finder.ts';
import { nameForms, spellings } from './name-forms.ts';
import type { Field } from './ranking.ts';
import { SEPARATOR } from './separator.ts';

/** The kinds of result, in the order in which filters list them. */
export const KINDS = ['entity', 'quote', 'event', 'claim', 'term', 'chapter', 'source', 'reference', 'page'] as const;

/** Turns a record into what Pagefind indexes. `language` is that of the dossier. */
export function toCustomRecord(record: SearchRecord, finder: EntityFinder, language: string): CustomRecord {
  const { kind, url, title, text, date, standing, isReported } = record;
  const shown = [title, record.part ?? '', ...text].filter(Boolean).join(' ');
  const entities = [...new Set([...record.entities, ...finder.findIn(shown)])].filter((id) => finder.nameOf(id) !== undefined);
  const content = text.filter(Boolean).join(' ');
  const mentioned = entities.flatMap((id) => finder.formsOf(id).map(plain));
  const days = record.when === undefined ? [] : daysOf(record.when);
  const spoken = datesIn(shown, language).map((found) => found.date);
  const fields: Record<Field, readonly string[]> = {
    title: kind === 'reference' ? [] : [plain(title)],
    work: kind === 'reference' ? [plain(title)] : [],
    shown: title === plain(title) ? [] : [title],
    names: kind === 'entity' ? [...record.names.map((name) => plain(name.text)), nameForms(record.names).join(' ')] : [],
    aliases: kind === 'term' ? record.names.map((name) => plain(name.text)) : [],
    when: kind === 'event' && isReported ? days.flatMap(dateWords) : [],
    day: kind === 'event' && !isReported ? days.flatMap(dateWords) : [],
    dated: [...(kind === 'event' ? [] : days), ...record.dates.flatMap(daysOf), ...spoken].flatMap(dateWords),
    mentions: missingFrom(plain(shown), [...mentioned, ...spellings(shown, language)]),
    part: record.part === undefined ? [] : [plain(record.part)],
    date: date === undefined ? [] : [date],
    native: record.native === undefined ? [] : [record.native.text],
    lang: record.lang === undefined || record.lang === language ? [] : [record.lang],
  };
  return {
    url,
    // The words of a source are shown as they are; those of the dossier get their apostrophes back where they are shown.
    content: kind === 'source' ? content : plain(content),
    language: language.split('-')[0] ?? language,
    meta: Object.fromEntries(
      Object.entries(fields).flatMap(([field, words]) => (words.length === 0 ? [] : [[field, [...new Set(words)].join(SEPARATOR)]])),
    ),
    filters: {
      kind: [kind],
      origin: [isReported ? 'report' : 'background'],
      ...(entities.length === 0 ? {} : { entity: entities.map((id) => finder.nameOf(id) ?? id) }),
      ...(record.when === undefined ? {} : yearsFilter(record.when)),
      ...(standing === undefined ? {} : { standing: [standing] }),
    },
  };
}

/** With straight apostrophes, because Pagefind takes `Iraq’s` for two words that both begin with `iraq`, and `Iraq's` for one. */
const plain = (text: string): string => text.replaceAll('’', "'");

/** The dates at either end of an EDTF date, as precise as they are given. */
const daysOf = (edtf: string): string[] =>
  [...new Set(edtf.replaceAll(/[?~%]/g, '').split('/'))].filter((part) => /^\d{4}(-\d{2}){0,2}$/.test(part));

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
  kind: (typeof KINDS)[number];
  /** Relative to the base path of the site, with the fragment it lands on. */
  url: string;
  title: string;
  /** What is searched and shown below the title, in pieces. */
  text: readonly string[];
  /** Ids of entities it is about; those named in its text are found by themselves. */
  entities: readonly string[];
  /** What an entity or a term is called. */
  names: readonly DataOf<'entities'>['aliases'][number][];
  /** Its date (EDTF). */
  when?: string | undefined;
  /** Other dates (EDTF) that its words are known to mean. */
  dates: readonly string[];
  /** `when` as readers see it. */
  date?: string | undefined;
  /** Title of what it is a part of. */
  part?: string | undefined;
  native?: { text: string; lang?: string | undefined } | undefined;
  /** Language of its text (or, of an entity, of its native name), where it is not that of the dossier. */
  lang?: string | undefined;
  standing?: DataOf<'claims'>['standing'] | undefined;
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
