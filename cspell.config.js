/**
 * Spelling of the documentation, and of the own voice of the dossier that ships here (a dossier in its place has its own words).
 * Names are taken from the entities, so a name is spelled in one place only.
 */
import { readFolder } from './src/dossier/read-folder.ts';
import { namesOf } from './src/dossier/mentions.ts';
import { parseFiles } from './src/workspace/parse-files.ts';
import { isSeed } from './tests/dossier/is-seed.ts';

const { content } = (await parseFiles(await readFolder('content'))).reading;
const names = content.entities.flatMap(({ data }) => namesOf(data).flatMap((name) => name.split(/[\s()]+/)));
const ids = Object.values(content).flatMap((entries) => entries.map(({ id }) => id));

export default {
  version: '0.2',
  language: 'en-GB,en-US',
  words: [...new Set(names)].flatMap((name) => [name, ...name.split(/[-’']/)]).filter((name) => name.length > 2),
  dictionaryDefinitions: [
    { name: 'docs', path: './docs/words.txt' },
    { name: 'dossier', path: './tests/dossier/words.txt' },
  ],
  dictionaries: ['docs', 'dossier'],
  files: [
    ...(isSeed ? ['content/**/*.mdx', 'content/dossier.yaml', 'content/corrections.yaml'] : []),
    'README.md',
    'docs/*.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
  ],
  ignoreRegExpList: [
    // Ids and addresses: the check looks after them.
    '\\]\\([^)]*\\)',
    'https?://\\S+',
    '`[^`]*`',
    // Words of the source, and of other works.
    '(exact|prefix|suffix): .*',
    '“[^”]*”',
    '<Lang[^>]*>[^<]*</Lang>',
    // The dictionaries know no Arabic.
    /[\p{Script=Arabic}\p{M}]+/gu,
    ...ids.map((id) => `\\b${id}\\b`),
  ],
};
