import { resolveSourceLink } from '../../dossier/links.ts';
import { KIND_NAMES, linkTo, type DataOf } from '../../schemas/kinds.ts';
import { ID_PATTERN } from '../../text/id.ts';
import { issue, type Issue } from '../issue.ts';
import { exists, idsOfKind, placeOf, type Context, type ContextEntry, type Rule } from '../rule.ts';
import { together } from '../together.ts';
import { didYouMean, show } from '../words.ts';

/** Every link and every field that names an entry must name one that exists. References have a rule of their own. */
export const linkUnknown: Rule = {
  code: 'link-unknown',
  meaning: 'A link or a field names an entry that does not exist: most often it is misspelt, or was renamed.',
  mend: 'Take the id that the message proposes: it is the name of the file without its ending. Or write the entry that is missing.',
  check: (context) =>
    together(
      context.entries.flatMap((entry) => [...fields(entry, context), ...links(entry, context), ...corrected(entry, context)]),
      ({ message }) => message.replace(PARAGRAPH, ''),
    ),
};

/** A text that is cut otherwise than it was lacks more than one of them. */
const PARAGRAPH = / paragraph `[^`]*`/;

function fields(entry: ContextEntry, context: Context): Issue[] {
  return entry.pointers.ids.flatMap(({ kind, id, path }) => {
    // A text that cannot be an id is reported as that.
    if (kind === 'reference' || !ID_PATTERN.test(id) || exists(context, kind, id)) return [];
    return [issue('link-unknown', placeOf(entry, path), `There is no ${kind} \`${show(id)}\`.`, didYouMean(id, idsOfKind(context, kind)))];
  });
}

function links(entry: ContextEntry, context: Context): Issue[] {
  return entry.prose.links.flatMap((link) => {
    const { address, position } = link;
    if (address.type !== 'typed' || address.kind === 'reference') return [];
    const { kind, id } = address;
    const place = { file: entry.file, ...position };
    if (!exists(context, kind, id)) {
      const hint = didYouMean(id, idsOfKind(context, kind), (known) => linkTo(kind, known));
      return [issue('link-unknown', place, `There is no ${kind} \`${show(id)}\`.`, hint)];
    }
    if (kind !== 'source' && address.fragment !== undefined) {
      const message = `Only sources have parts that links lead to; \`#${show(address.fragment)}\` is not looked at.`;
      return [issue('link-unknown', place, message, `Write \`${linkTo(kind, id)}\`.`, 'warning')];
    }
    const source = address.fragment === undefined ? undefined : context.sources.get(id);
    if (kind !== 'source' || !source || resolveSourceLink(link, source).type !== 'no-paragraph') return [];
    return [
      issue(
        'link-unknown',
        place,
        `The source \`${id}\` has no paragraph \`${show(address.fragment)}\`.`,
        `Write \`source:${id}#p1\` to \`source:${id}#p${source.paragraphs.length}\`.${linesHint(context, id)}`,
      ),
    ];
  });
}

/** A text without blank lines is one paragraph, unless each of its lines is one. */
function linesHint({ content }: Context, id: string): string {
  const source = content.sources.find((candidate) => candidate.id === id);
  const isOne =
    source?.data.paragraphs === 'blank-line' &&
    !/\n[^\S\n]*\n/.test(source.body.trim().replaceAll('\r', '')) &&
    source.body.trim().includes('\n');
  return isOne ? ' If each line of `text.txt` is a paragraph, write `paragraphs: line` in `source.yaml`.' : '';
}

/** A correction names what it corrects by its kind and id. */
function corrected(entry: ContextEntry, context: Context): Issue[] {
  if (entry.kind !== 'correction' || !entry.valid) return [];
  const { where } = entry.data as DataOf<'correction'>;
  const [name = '', id] = where.split(':');
  if (id === undefined) return [];
  const kind = KIND_NAMES.find((known) => known === name);
  if (!kind) {
    const hint = didYouMean(name, KIND_NAMES, (known) => `${known}:${id}`);
    return [issue('link-unknown', placeOf(entry, ['where']), `There is no kind \`${show(name)}\`.`, hint)];
  }
  if (exists(context, kind, id)) return [];
  const hint = didYouMean(id, idsOfKind(context, kind), (known) => `${kind}:${known}`);
  return [issue('link-unknown', placeOf(entry, ['where']), `There is no ${kind} \`${show(id)}\`.`, hint)];
}
