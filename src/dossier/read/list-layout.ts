import { toReferenceId } from '../../text/id.ts';
import { decode } from './decode.ts';
import { unreadDraft, type Draft, type LayoutReading, type Layout } from './entry.ts';
import { readYaml } from './read-yaml.ts';

/** One YAML or JSON file with a list of entries. */
export const listLayout = ({ path }: { path: string }): Layout => ({
  owns: (candidate) => candidate === path,
  read: (file) => {
    const decoded = decode(file);
    if (decoded.type === 'unreadable') return { drafts: [], problems: [decoded.problem] };
    const { drafts, problems } = readYaml({ ...unreadDraft('', path), text: decoded.text }, decoded.text);
    const [whole] = drafts;
    return whole?.readable ? split(whole) : { drafts: [], problems };
  },
});

/** An entry without an id of its own is known by its number. */
function split(whole: Draft): LayoutReading {
  const { file, locate, text } = whole;
  const isEmpty = text.trim() === '';
  const list = isEmpty ? null : (whole.data ?? []);
  if (!Array.isArray(list)) {
    return {
      drafts: [],
      problems: [
        {
          type: 'field-type',
          file,
          ...locate([]),
          field: '',
          value: list,
          expected: 'a list',
          doc: isEmpty
            ? 'Write `[]` where there is nothing to list, or take the file away. If it had entries, they are lost: take it from your last copy.'
            : 'Begin every entry with `- ` in YAML; in JSON, put the entries between `[` and `]`.',
        },
      ],
    };
  }
  const drafts = list.map((data: unknown, index): Draft => ({
    ...whole,
    id: ownId(data) ?? String(index + 1),
    data,
    locate: (path, what) => locate([index, ...path], what),
  }));
  return { drafts, problems: [] };
}

/** Lists come from reference managers too, which have ids of their own. */
function ownId(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? toReferenceId(String(id)) : undefined;
}
