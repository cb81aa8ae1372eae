/**
 * The works that a dossier cites as items of CSL-JSON (citation-style-language/schema 1.0). What an export of a reference manager
 * holds beside them, or in another shape than the standard has, is left out: formats are lines, and none may be broken.
 */
import { archivedCopy } from '../dossier/reference.ts';
import type { Reference } from '../dossier/types.ts';
import { CSL_VARIABLES } from '../schemas/csl-variables.ts';

const PUBLISHED: ReadonlySet<string> = new Set(CSL_VARIABLES);
const NAME_PARTS: ReadonlySet<string> = new Set(['family', 'given', 'literal', 'suffix', 'dropping-particle', 'non-dropping-particle']);
const DATE_WORDS: ReadonlySet<string> = new Set(['literal', 'raw', 'season']);
/** White space and control characters, of which none is a blank. */
const BREAKS = /[\s\p{Cc}\u2028\u2029]+/gu;

/** The item of a work, each text on one line. */
export function referenceItem({ data }: Pick<Reference, 'data'>): ReferenceItem {
  const fields = Object.entries(data).flatMap(([variable, value]): [string, unknown][] => {
    const clean = PUBLISHED.has(variable) ? valueOf(value) : undefined;
    return clean === undefined ? [] : [[variable, clean]];
  });
  const copy = archivedCopy(data);
  return { ...Object.fromEntries(fields), ...(copy && { archive_location: copy.url }) } as object as ReferenceItem;
}

/** The text on one line. */
export const onOneLine = (text: string): string => text.replaceAll(BREAKS, ' ').trim();

function valueOf(value: unknown): unknown {
  if (typeof value === 'string') return onOneLine(value) || undefined;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return namesOf(value);
  return isObject(value) ? dateOf(value) : undefined;
}

function namesOf(value: readonly unknown[]): object[] | undefined {
  const names = value.flatMap((name) => (isObject(name) ? [textsOf(name, NAME_PARTS)] : [])).filter((name) => Object.keys(name).length > 0);
  return names.length > 0 ? names : undefined;
}

function dateOf(value: Readonly<Record<string, unknown>>): object | undefined {
  const parts = value['date-parts'];
  const numbers = Array.isArray(parts) ? parts.flatMap((part: unknown) => (Array.isArray(part) ? [part.map(Number)] : [])) : [];
  const date = {
    ...(numbers.length > 0 && { 'date-parts': numbers }),
    ...(value['circa'] ? { circa: true } : {}),
    ...textsOf(value, DATE_WORDS),
  };
  return Object.keys(date).length > 0 ? date : undefined;
}

const textsOf = (value: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, text]) =>
      names.has(name) && typeof text === 'string' && onOneLine(text) !== '' ? [[name, onOneLine(text)]] : [],
    ),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface ReferenceItem {
  id: string;
  type: string;
  title: string;
  issued?: { 'date-parts'?: number[][] };
}
