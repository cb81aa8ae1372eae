/** A draft as a list to be read in a terminal. */
import { printable } from '../text/printable.ts';
import type { Known } from './input/article.ts';
import type { ArticleDraft, DraftQuote } from './types.ts';

const PERCENT = 100;

/** `known` is what the file says of itself. */
export function listDraft(name: string, { quotes, dates, entities, terms }: ArticleDraft, known: Known = {}): string {
  const nameOf = new Map(entities.map((entity) => [entity.id, entity.name]));
  return [
    name,
    ...Object.entries(known).map(([field, value]) => `  ${field}: ${printable(value)}`),
    ...section(
      'Quotations',
      quotes.map((quote) => [speakerOf(quote, nameOf), quote]),
    ),
    ...section(
      'Dates',
      dates.map((date) => [date.edtf, date]),
    ),
    ...section(
      'Names',
      entities.map((entity) => [
        `${entity.kind}, ${entity.mentions.length} ×`,
        { ...entity, exact: [entity.name, ...entity.aliases].join(', ') },
      ]),
    ),
    ...section(
      'Words to explain',
      terms.map((found) => [found.term, found]),
    ),
    '',
  ].join('\n');
}

/** Nothing when it has no rows. */
function section(title: string, rows: readonly (readonly [what: string, found: Found])[]): string[] {
  if (rows.length === 0) return [];
  return [
    '',
    title,
    ...rows.map(
      ([what, { exact, confidence, reason }]) =>
        `  ${printable(exact)}\n    ${printable(what)} (${Math.round(confidence * PERCENT)} %: ${printable(reason)})`,
    ),
  ];
}

function speakerOf({ speech, speaker }: DraftQuote, nameOf: ReadonlyMap<string, string>): string {
  if (!speech) return 'no speech';
  if (!speaker) return 'speaker not found';
  const name = speaker.entity === null ? undefined : nameOf.get(speaker.entity);
  return name === undefined || name === speaker.exact ? speaker.exact : `${speaker.exact}: ${name}`;
}

interface Found {
  exact: string;
  confidence: number;
  reason: string;
}
