import { fieldName } from '../../dossier/field-name.ts';
import type { ParsedDraft } from '../../dossier/read.ts';
import { issue, type Issue } from '../issue.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';

const HINT = 'Add `evidence:` with `- exact: "words of the source"` or `- reference: id-of-a-reference`.';

/** Nothing is said without its source: whatever has a list of evidence needs something in it. */
export const evidenceMissing: Rule = {
  code: 'evidence-missing',
  meaning: 'Nothing is said without its source: what the entry states has neither words of a source nor a work that bears it out.',
  mend: 'Quote the words under `evidence` as `- exact:`, or cite a work as `- reference:`. An event that no source tells of is `background: true`.',
  checkEntry: (entry) => empty(entry, entry.data, []),
  check: unquotedEvents,
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

/** What the report tells needs its words; only background rests on works elsewhere alone, be they cited or held in excerpts. */
function unquotedEvents({ content, excerpts, mainSource }: Context): Issue[] {
  return content.events
    .filter(({ data: { background, evidence } }) => {
      const isTold = evidence.some(({ exact, source = mainSource }) => exact !== undefined && !excerpts.has(source));
      return !background && evidence.length > 0 && !isTold;
    })
    .map((entry) =>
      issue(
        'evidence-missing',
        placeOf(entry, ['evidence'], 'key'),
        'The event is not background, but no passage of a source tells of it.',
        'Add `- exact: "words of the source"`, or write `background: true`.',
      ),
    );
}

const subject = (path: readonly PropertyKey[]) => (path.length === 0 ? 'The entry' : `\`${fieldName(path)}\``);
