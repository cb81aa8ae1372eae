/** The editor over another edition: what is translated, what is still to be, and what is written down of it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFolder } from '../../../src/dossier/read-folder.ts';
import { editedIn } from '../../../src/edit/edited.ts';
import { Workspace } from '../../../src/workspace/workspace.ts';
import { formOf, startEditor, type Editor } from '../../support/editor.ts';
import { htmlFindings } from '../../support/html-findings.ts';

const FIXTURES = ['base', 'editions', 'editions-own'].map((name) => `tests/fixtures/${name}`);
const [LIST, ENTITY, EVENT] = ['translated.yaml', 'entities/harrow-ford.mdx', 'events/bridge-built.mdx'] as const;
const TRANSLATE = '/translate?entry=entity%3Aharrow-ford';
const opened = (path: string) => `/entry?${new URLSearchParams({ file: path }).toString()}`;

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor(FIXTURES, 'ar');
});
afterEach(() => editor.end());

const inContent = (path: string) => join(editor.folder, path);
const inEdition = (path: string) => inContent(`editions/ar/${path}`);
const read = (path: string) => readFile(inEdition(path), 'utf8');
const textAt = async (path: string) => (await editor.ask(path)).text.replaceAll(/\s+/g, ' ');
const formAt = async (path: string) => formOf((await editor.ask(path)).text);
const recorded = (list: string) => new Map((parse(list) as { entry: string; hash: string }[]).map(({ entry, hash }) => [entry, hash]));
const originals = (html: string) => Array.from(html.matchAll(/<b>Original:<\/b> <span dir="auto">([^<]*)</g), ([, said]) => said);

test('lists its own entries with those that are still to be translated', async () => {
  expect(await textAt('/')).not.toContain('Not translated yet');
  await rm(inEdition(ENTITY));
  const { text } = await editor.ask('/');
  expect(text).toContain('2 of 3 translated');
  expect(text).toContain(`<a href="${TRANSLATE}"><bdi>Harrow Ford</bdi></a>`);
  expect(text).toContain('جسر هارو فورد');
  expect(text).not.toContain('The bridge at Harrow Ford');
  expect(text).toContain('editions/ar/dossier.yaml</a>');
  expect(await htmlFindings([['/', text]])).toEqual([]);
  expect(await textAt('/?q=harrow-ford')).toContain('1 entry found.');
});

test('says only what the check finds in it and in what it shares', async () => {
  for (const path of [inContent(EVENT), inEdition(EVENT), inContent('references.json')])
    await writeFile(path, `${await readFile(path, 'utf8')}\n<b>\n`);
  const said = await textAt('/');
  expect(said).toContain('>editions/ar/events/bridge-built.mdx</a>:');
  expect(said).toContain('>references.json</a>:');
  expect(said).not.toContain('>events/bridge-built.mdx</a>:');
});

test('begins a translation as a copy of the original, in a file of the same name', async () => {
  const whole = await read(ENTITY);
  await rm(inEdition(ENTITY));
  const page = await editor.ask(TRANSLATE);
  expect(await htmlFindings([[TRANSLATE, page.text]])).toEqual([]);
  expect(originals(page.text)).toContain('Town with a stone bridge.');
  const original = await readFile(inContent(ENTITY), 'utf8');
  const form = { ...formOf(page.text), name: 'هارو فورد', do: 'save' };
  const done = await editor.post(TRANSLATE, form);
  expect(done.headers.location).toBe(`${opened(ENTITY)}&saved=yes`);
  expect(await read(ENTITY)).toBe(original.replace('name: Harrow Ford', 'name: هارو فورد'));
  expect(await readFile(inContent(ENTITY), 'utf8')).toBe(original);
  // Whoever opened it before writes over nothing, and whoever comes now is led to what is there.
  expect((await editor.post(TRANSLATE, form)).status).toBe(409);
  expect((await editor.ask(TRANSLATE)).headers.location).toBe(opened(ENTITY));
  expect((await editor.ask('/translate?entry=entity%3Anobody')).status).toBe(404);
  expect(whole).not.toBe(original);
});

test('shows what the original says otherwise beside each text', async () => {
  const { text } = await editor.ask(opened(ENTITY));
  expect(originals(text)).toEqual(['Harrow Ford', 'Town with a stone bridge.']);
  expect(text).toContain('aria-describedby="input-name-doc input-name-original"');
  expect(originals((await editor.ask(opened('sources/herald-2024-05-16/source.yaml'))).text)).toEqual([]);
});

test('notes that a translation is one of its original as that is now', async () => {
  expect(await textAt(opened(EVENT))).not.toContain('Save, and note it');
  const list = await read(LIST);
  const original = inContent(EVENT);
  await writeFile(original, (await readFile(original, 'utf8')).replace('title: ', 'title: Then '));
  expect(await textAt('/')).toContain('edition-outdated');
  const page = await editor.ask(opened(EVENT));
  expect(page.text).toContain('Save, and note it as a translation of the original as it is now');
  const done = await editor.post(opened(EVENT), { ...formOf(page.text), do: 'note' });
  expect(done.headers.location).toBe(`${opened(EVENT)}&saved=noted`);
  const differing = [...recorded(await read(LIST))].filter(([entry, hash]) => recorded(list).get(entry) !== hash);
  expect(differing).toEqual([['event:bridge-built', expect.stringMatching(/^[\da-f]{12}$/)]]);
  expect(await textAt('/')).not.toContain('edition-outdated');
  expect(await textAt(opened(EVENT))).not.toContain('Save, and note it');
});

test('notes an entry that the edition alone has', async () => {
  await editor.post('/new?kind=term', {
    ...(await formAt('/new?kind=term')),
    '#id': 'quay',
    term: 'رصيف',
    '#prose': 'رصيف النهر.',
    do: 'save',
  });
  const address = opened('terms/quay.mdx');
  expect(await textAt(address)).toContain('Save, and note it as an entry that only this edition has');
  await editor.post(address, { ...(await formAt(address)), do: 'note' });
  expect(await read(LIST)).toContain("- entry: 'term:quay'\n  hash: 'own'\n");
  expect((await readFolder(editor.folder)).map(({ path }) => path)).not.toContain('terms/quay.mdx');
});

test('opens entries also where the list of translations cannot be read', async () => {
  await writeFile(inEdition(LIST), '- entry: [\n');
  const { status, text } = await editor.ask(opened(EVENT));
  expect(status).toBe(200);
  expect(text).not.toContain('Save, and note it');
});

test('changes what all editions share in the one place where it lies', async () => {
  const address = `${opened('references.json')}&entry=0`;
  const done = await editor.post(address, { ...(await formAt(address)), title: 'Bridge to be closed', do: 'save' });
  expect(done.headers.location).toContain('saved=yes');
  expect(await readFile(inContent('references.json'), 'utf8')).toContain('Bridge to be closed');
});

test('begins an edition that is only named: with everything to be translated, its language, and no editions of its own', async () => {
  const dossier = inContent('dossier.yaml');
  await writeFile(dossier, (await readFile(dossier, 'utf8')).replace('editions: [ar]', 'editions: [ar, de]'));
  const german = await startEditor(editor.folder, 'de');
  expect((await german.ask('/')).text).toContain('0 of 3 translated');
  const address = '/translate?entry=dossier';
  await german.post(address, { ...formOf((await german.ask(address)).text), title: 'Die Brücke', do: 'save' });
  const begun = await readFile(join(german.folder, 'editions/de/dossier.yaml'), 'utf8');
  expect(begun).toContain('title: Die Brücke\n');
  expect(begun).toContain('language: de\n');
  expect(begun).not.toContain('editions:');
  await german.end();
});

test('is not there for an edition that nobody names', async () => {
  const state = await new Workspace(editor.folder, inContent('../cache')).state();
  expect(() => editedIn(state, 'fr')).toThrow('There is no edition "fr". There are: ar.');
});
