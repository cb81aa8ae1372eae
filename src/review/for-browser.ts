/** The drafts that wait, as the browser shows them in `dev`. */
import { reviewStringsFor } from '../strings/review/index.ts';
import { KINDS } from '../schemas/kinds.ts';
import { aboutField, fieldsOf, shownValue, type Field } from './fields.ts';
import type { Review, WaitingDraft } from './waiting.ts';

const PERCENT = 100;

export function forBrowser({ waiting, answered, look }: Review): BrowserReview {
  const words = reviewStringsFor(look.content.dossier[0]?.data.language ?? 'en');
  const speakers = [
    ...look.content.entities.map(({ id, data }) => ({ value: id, label: data.name })),
    ...waiting
      .filter(({ kind }) => kind === 'entity')
      .map(({ id, data }) => ({ value: id, label: `${shownValue({ name: 'name' }, data['name'])} (${words.draft})` })),
  ].sort((a, b) => (a.label < b.label ? -1 : 1));
  const choices = (field: Field): Choice[] => {
    if (field.is === 'entity') return [...speakers, { value: '', label: words.nobody }];
    return (field.oneOf ?? []).map((value) => ({ value, label: value }));
  };
  const { draft, notBuilt, notFound, owed, keep, change, drop, save, failed } = words;
  return {
    words: { draft, notBuilt, notFound, owed, keep, change, drop, save, failed, waiting: words.waiting(waiting.length) },
    drafts: waiting.map((one, index): BrowserDraft => ({
      name: one.name,
      source: one.source,
      list: KINDS[one.kind].index,
      heading: words.heading(words.kinds[one.kind], answered + index + 1, answered + waiting.length),
      sure: words.sure(Math.round(one.confidence * PERCENT)),
      reason: one.reason,
      title: titleOf(one),
      place: one.place && { part: one.place.part, paragraph: one.place.paragraph, marked: one.place.marked },
      fields: [
        { name: 'id', value: one.id, about: '', choices: [] },
        ...fieldsOf(one.kind).map((field) => ({
          name: field.name,
          value: shownValue(field, one.data[field.name]),
          about: aboutField(one.kind, field.name),
          choices: choices(field),
        })),
      ],
      owed: one.owed.map(({ field }) => field),
    })),
  };
}

/** What it is called in a list. */
function titleOf({ data, id }: WaitingDraft): string {
  const passage = data['passage'];
  const exact = typeof passage === 'object' && passage !== null && 'exact' in passage ? passage.exact : undefined;
  const title = exact ?? data['title'] ?? data['name'] ?? data['term'];
  return typeof title === 'string' ? title : id;
}

interface Choice {
  value: string;
  label: string;
}

export interface BrowserDraft {
  name: string;
  source: string;
  /** Address of the list it would stand in, below the base path. */
  list: string;
  heading: string;
  sure: string;
  reason: string;
  title: string;
  place: { part: number | 'preamble'; paragraph: string; marked: readonly { start: number; end: number }[] } | undefined;
  fields: { name: string; value: string; about: string; choices: Choice[] }[];
  /** Names of fields. */
  owed: string[];
}

export interface BrowserReview {
  words: Record<'draft' | 'notBuilt' | 'notFound' | 'owed' | 'keep' | 'change' | 'drop' | 'save' | 'failed' | 'waiting', string>;
  drafts: BrowserDraft[];
}
