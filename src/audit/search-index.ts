/** Whether the search index of a site is whole. */

const ENTRY = 'pagefind-entry.json';

/**
 * What is wrong with the index: `folder` is where it lies, `read` gives the text of a file of the site, `expected` is the number of
 * things that can be found.
 */
export function faultsOfIndex({ folder, files, expected, read }: Index): string[] {
  const inIndex = (name: string) => `${folder}/${name}`;
  if (!files.has(inIndex(ENTRY))) return [`The site has no search index: there is no ${inIndex(ENTRY)}.`];
  const { languages } = JSON.parse(read(inIndex(ENTRY))) as { languages: Record<string, Language> };
  const needed = [
    'pagefind.js',
    ...Object.values(languages).flatMap(({ hash, wasm }) => [`pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`]),
  ];
  const missing = needed.map(inIndex).filter((file) => !files.has(file));
  const counted = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  const fragments = [...files].filter((file) => file.startsWith(inIndex('fragment/'))).length;
  return [
    ...missing.map((file) => `The search index lacks ${file}.`),
    ...(counted === expected && fragments === expected
      ? []
      : [`The search should find ${expected} things; its index counts ${counted} and has ${fragments} of them.`]),
  ];
}

interface Language {
  hash: string;
  wasm: string | null;
  page_count: number;
}

interface Index {
  folder: string;
  files: ReadonlySet<string>;
  expected: number;
  read: (file: string) => string;
}
