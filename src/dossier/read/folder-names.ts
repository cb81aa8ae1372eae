import { KIND_NAMES, KINDS, type Kind, type KindDescription } from '../../schemas/kinds.ts';

/** What people call the folders of a dossier. */
const MEANT: Readonly<Record<string, Kind>> = {
  people: 'entity',
  persons: 'entity',
  organisations: 'entity',
  organizations: 'entity',
  places: 'entity',
  names: 'entity',
  articles: 'source',
  texts: 'source',
  quotations: 'quote',
  glossary: 'term',
};

/** The kind that the folder of a file is meant to hold: its name in other letters, in the singular, or a word for the same. */
export function kindOfFolder(path: string): Kind | undefined {
  const [folder = '', ...rest] = path.split('/');
  if (rest.length === 0) return undefined;
  const name = folder.toLowerCase();
  return (
    KIND_NAMES.find((kind) => {
      const { layout, path: own } = KINDS[kind] as KindDescription;
      return (layout === 'mdx' || layout === 'folder') && own !== folder && (name === own || name === kind);
    }) ?? (Object.hasOwn(MEANT, name) ? MEANT[name] : undefined)
  );
}
