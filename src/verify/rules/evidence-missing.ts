import { fieldName } from '../../dossier/field-name.ts';
import type { ParsedDraft } from '../../dossier/read.ts';
import { issue, type Issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

const HINT = 'Add `evidence:` with `- exact: "words of the source"` or `- reference: id-of-a-reference`.';

/** Nothing is said without its source: whatever has a list of evidence needs something in it. */
export const evidenceMissing: Rule = {
  code: 'evidence-missing',
  checkEntry: (entry) => [...empty(entry, entry.data, []), ...unquotedEvent(entry)],
};

function empty(entry: ParsedDraft, value: unknown, path: PropertyKey[]): Issue[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => empty(entry, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const below = Object.entries(fields).flatMap(([key, child]) => empty(entry, child, [...path, key]));
  const { evidence, notFound } = fields;
  const isEmpty = Array.isArray(evidence) && evidence.length === 0 && notFound !== true;
  return isEmpty ? [issue('evidence-missing', placeOf(entry, path), `${subject(path)} has no evidence.`, HINT), ...below] : below;
}

/** What the report tells needs its words; only background rests on references alone. */
function unquotedEvent(entry: ParsedDraft): Issue[] {
  if (entry.kind !== 'event' || !entry.valid) return [];
  const { background, evidence } = entry.data as { background: boolean; evidence: { exact?: string }[] };
  if (background || evidence.length === 0 || evidence.some(({ exact }) => exact !== undefined)) return [];
  return [
    issue(
      'evidence-missing',
      placeOf(entry, ['evidence'], 'key'),
      'The event is not background, but no passage of a source tells of it.',
      'Add `- exact: "words of the source"`, or write `background: true`.',
    ),
  ];
}

const subject = (path: readonly PropertyKey[]) => (path.length === 0 ? 'The entry' : `\`${fieldName(path)}\``);
