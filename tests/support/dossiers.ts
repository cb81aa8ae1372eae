/** Assembled dossiers for tests of what is made of them. */
import { assemble } from '../../src/dossier/assemble.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { readFolder } from '../../src/dossier/read-folder.ts';
import { readContent } from './check.ts';
import { folderOf, loadFixture, withFiles } from './fixture.ts';

/** Fixtures that are dossiers of their own; all others are layers over `base`. */
const WHOLE: ReadonlySet<string> = new Set(['base', 'german', 'arabic']);

export const address = (path: string): string => `https://example.org/base/${path}`;

export async function dossierOf(name: string): Promise<Dossier> {
  const files = WHOLE.has(name) ? await readFolder(folderOf(name)) : await loadFixture(name);
  return assemble(readContent(files).content);
}

/** The base dossier with some of its files replaced or added. */
export const dossierWith = async (changed: Record<string, string>): Promise<Dossier> =>
  assemble(readContent(await withFiles(changed)).content);

/** What ends elements, comments, sections, cells, lines and properties of the formats, and turns the direction of the text. Behind figures marks stay straight. */
export const HOSTILE = '</script> ]]> --> 5" 6\' \r\nEND:VCALENDAR\n\\q,; | * [x](y) & مرحبا';

const FIELDS =
  /^(\s*(?:- )?)(title|claim|gist|medium|role|name|note|what|why|summary|question|term|definition|publisher|says|type|by): (?!\||>)(.+)$/gm;

/** The base dossier with hostile words in all its texts, which begin like formulas. */
export async function hostileDossier(): Promise<Dossier> {
  const changed = (await loadFixture()).flatMap((file): [string, string][] => {
    if (file.type !== 'file' || !/\.(?:mdx|yaml)$/.test(file.path)) return [];
    const text = new TextDecoder().decode(file.bytes);
    const isLayer = /^(?:sources|redirects)/.test(file.path);
    return [
      [
        file.path,
        text.replaceAll(FIELDS, (line, before: string, field: string, value: string) =>
          isLayer && field !== 'publisher'
            ? line
            : `${before}${field}: ${JSON.stringify(`=1+1 ${value.replace(/^(['"])(.*)\1$/, '$2')} ${HOSTILE}`)}`,
        ),
      ],
    ];
  });
  return dossierWith(Object.fromEntries(changed));
}
