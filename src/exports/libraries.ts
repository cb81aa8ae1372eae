/** Works in one file, for reference managers: the pages of a dossier (`cite/dossier.bib`) and what it cites (`references.bib`). */
import type { LibraryRecord } from '../citations/formats.ts';

/** The formats by their file extensions. */
export const LIBRARIES = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: (all) => all.map(({ bibtex }) => `${bibtex}\n`).join('\n') },
  ris: {
    name: 'RIS',
    type: 'application/x-research-info-systems',
    write: (all) => all.map(({ ris }) => `${ris}\n`).join('\n'),
  },
  json: { name: 'CSL-JSON', type: 'application/json', write: (all) => `${JSON.stringify(all.map(({ csl }) => csl))}\n` },
} as const satisfies Record<string, { name: string; type: string; write: (all: readonly LibraryRecord<object>[]) => string }>;
