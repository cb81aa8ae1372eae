/** What the editor does and what it refuses, asked as browsers ask, as other sites would, and as nobody should. */
import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlFindings } from '../../support/html-findings.ts';
import { formOf, startEditor, type Editor } from '../../support/editor.ts';

const EVENT = '/entry?file=events%2Fclosure-announced.mdx';
const PATH = 'events/closure-announced.mdx';

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor('tests/fixtures/base');
});
afterAll(() => editor.end());

const read = (path: string) => readFile(join(editor.folder, path), 'utf8');
const formAt = async (path: string) => formOf((await editor.ask(path)).text);

describe('who may speak to it', () => {
  test('the address of the terminal opens it, once with a cookie that scripts do not see', async () => {
    const { status, headers } = await editor.ask(`/?key=${editor.key}`, { headers: { cookie: undefined } });
    expect({ status, location: headers.location }).toEqual({ status: 303, location: '/' });
    expect(headers['set-cookie']).toEqual([`sourcebound-edit-${editor.port}=${editor.key}; Path=/; HttpOnly; SameSite=Strict`]);
    const other = await startEditor('tests/fixtures/base');
    expect(other.key).not.toBe(editor.key);
    await other.end();
  });

  test.each<[string, Record<string, string | undefined>, number]>([
    ['no cookie', { cookie: undefined }, 403],
    ['another cookie', { cookie: 'sourcebound-edit-1=x' }, 403],
    ['a name of somebody else for this machine', { host: 'evil.example' }, 421],
    ['another port in the name', { host: '127.0.0.1:1' }, 421],
    ['another site that shows a picture of ours', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
  ])('not one with %s', async (_, headers, status) => {
    const answer = await editor.ask('/', { headers });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('Dossier');
    expect(answer.text).not.toContain(editor.key);
  });

  test.each([
    ['x', 403],
    ['', 403],
  ])('nor with the key %j', async (key, status) => {
    expect((await editor.ask(`/?key=${key}`, { headers: { cookie: undefined } })).status).toBe(status);
  });

  test('nor sent here by another site with the right key', async () => {
    const answer = await editor.ask(`/?key=${editor.key}`, { headers: { cookie: undefined, 'sec-fetch-site': 'cross-site' } });
    expect({ status: answer.status, cookie: answer.headers['set-cookie'] }).toEqual({ status: 403, cookie: undefined });
  });

  test.each<[string, Record<string, string | undefined>, number]>([
    ['of another site', { origin: 'https://evil.example' }, 403],
    ['of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['of nobody', { origin: 'null' }, 403],
    ['that does not say whose it is', { origin: undefined }, 403],
    ['that another site sends', { 'sec-fetch-site': 'cross-site' }, 403],
    ['in another format', { 'content-type': 'text/plain' }, 415],
    ['without a cookie', { cookie: undefined }, 403],
  ])('no form %s is written', async (_, headers, status) => {
    const before = await read(PATH);
    const answer = await editor.post(EVENT, { ...(await formAt(EVENT)), title: 'Changed', do: 'save' }, headers);
    expect(answer.status).toBe(status);
    expect(await read(PATH)).toBe(before);
  });

  test('nor one with a wrong key, one that was cut off, or one that is far too long', async () => {
    const before = await read(PATH);
    const form = { ...(await formAt(EVENT)), title: 'Changed', do: 'save' };
    expect((await editor.post(EVENT, { ...form, '#key': 'x' })).status).toBe(400);
    expect((await editor.post(EVENT, { ...form, '#end': '' })).status).toBe(400);
    expect((await editor.post(EVENT, { ...form, title: 'x'.repeat(17_000_000) })).status).toBe(413);
    expect((await editor.ask(EVENT, { method: 'PUT' })).status).toBe(405);
    expect(await read(PATH)).toBe(before);
  });

  test('nothing of it may be loaded from, shown, or kept elsewhere', async () => {
    for (const path of ['/', EVENT, '/edit.css', '/leaving.js', '/nothing']) {
      const { headers } = await editor.ask(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test.each([
    '../../package.json',
    '/etc/passwd',
    'events/../dossier.yaml',
    'sources/herald-2024-05-16/text.txt',
    'events',
    '',
    'events/nobody.mdx',
  ])('nothing but an entry is opened: %j', async (path) => {
    const address = `/entry?${new URLSearchParams({ file: path }).toString()}`;
    expect((await editor.ask(address)).status).toBe(404);
    expect((await editor.post(address, { do: 'save', '#opened': '', '#text': 'x' })).status).toBe(404);
  });
});

describe('saving', () => {
  test('without a change writes nothing', async () => {
    const before = await stat(join(editor.folder, PATH));
    const { status, headers } = await editor.post(EVENT, { ...(await formAt(EVENT)), do: 'save' });
    expect({ status, location: headers.location }).toEqual({ status: 303, location: `${EVENT}&saved=same` });
    expect((await stat(join(editor.folder, PATH))).mtimeMs).toBe(before.mtimeMs);
  });

  test('changes a field, says that it is saved and what the check says of it beside the field', async () => {
    const before = await read(PATH);
    const done = await editor.post(EVENT, { ...(await formAt(EVENT)), when: '2024-05-15', do: 'save' });
    expect(done.headers.location).toBe(`${EVENT}&saved=yes`);
    expect(await read(PATH)).toBe(before.replace("when: '2024-05-14'", "when: '2024-05-15'"));
    const { text } = await editor.ask(done.headers.location ?? '');
    expect(text).toContain('<title>Saved · Sourcebound editor</title>');
    expect(text).toContain('date-phrase-mismatch');
    expect(/id="field-dated\/0[^"]*"(?:(?!id="field-dateNote")[\s\S])*<li class="error">/.test(text)).toBe(true);
    await editor.post(EVENT, { ...(await formAt(EVENT)), when: '2024-05-14', do: 'save' });
    expect(await read(PATH)).toBe(before);
    expect((await readdir(editor.folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('says what to type into a field, not what the file then has', async () => {
    const before = await read(PATH);
    await editor.post(EVENT, { ...(await formAt(EVENT)), when: '14.5.2024', do: 'save' });
    const { text } = await editor.ask(EVENT);
    expect(text).toContain('Write `2024-05-14`.');
    expect(text).not.toContain('Write `when:');
    await editor.post(EVENT, { ...(await formAt(EVENT)), when: '2024-05-14', do: 'save' });
    expect(await read(PATH)).toBe(before);
  });

  test('names a field that is missing where it is to be written', async () => {
    const before = await read(PATH);
    await editor.post(EVENT, { ...(await formAt(EVENT)), title: '', do: 'save' });
    const { text } = await editor.ask(EVENT);
    expect(text).toContain('<a href="#field-title">Title</a>: The field `title` is missing.');
    expect(/<textarea[^>]*id="input-title"[^>]*aria-invalid="true"/.test(text.replaceAll('\n', ' '))).toBe(true);
    await editor.post(EVENT, { ...(await formAt(EVENT)), when: '', do: 'save' });
    const both = (await editor.ask(EVENT)).text.replaceAll('\n', ' ');
    for (const field of ['title', 'when'])
      expect([field, new RegExp(`id="input-${field}"[^>]*aria-invalid="true"`).test(both)]).toEqual([field, true]);
    await editor.post(EVENT, {
      ...(await formAt(EVENT)),
      '#prose': '',
      title: 'The council announces that the bridge closes',
      when: '2024-05-14',
      do: 'save',
    });
    expect(await read(PATH)).toBe(before);
  });

  test('never over what somebody else wrote meanwhile', async () => {
    const form = await formAt(EVENT);
    const before = await read(PATH);
    const other = before.replace('closes', 'is closed');
    await writeFile(join(editor.folder, PATH), other);
    const answer = await editor.post(EVENT, { ...form, title: 'Mine <b>', do: 'save' });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Not saved: the file has changed');
    expect(answer.text).toContain('\nMine &lt;b&gt;</textarea>');
    // Sent again, it is refused again.
    expect((await editor.post(EVENT, { ...formOf(answer.text), do: 'save' })).status).toBe(409);
    expect(await read(PATH)).toBe(other);
    await writeFile(join(editor.folder, PATH), before);
  });

  test('never through a link that took the place of a file or folder', async () => {
    const form = { ...(await formAt(EVENT)), title: 'Changed', do: 'save' };
    const elsewhere = join(editor.folder, '../elsewhere');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'closure-announced.mdx'), await read(PATH));
    await rename(join(editor.folder, 'events'), join(editor.folder, '../events'));
    await symlink(elsewhere, join(editor.folder, 'events'));
    expect((await editor.post(EVENT, form)).status).toBe(404);
    expect(await readFile(join(elsewhere, 'closure-announced.mdx'), 'utf8')).not.toContain('Changed');
    const made = await editor.post('/new?kind=event', { ...form, '#opened': '', '#id': 'a-new-one' });
    expect(made.status).toBe(422);
    expect(await readdir(elsewhere)).toEqual(['closure-announced.mdx']);
    await rm(join(editor.folder, 'events'));
    await rename(join(editor.folder, '../events'), join(editor.folder, 'events'));
  });
});

describe('lists', () => {
  test('an item is added, filled in, moved and removed, and only saving writes', async () => {
    const before = await read(PATH);
    const added = await editor.post(EVENT, { ...(await formAt(EVENT)), do: 'add:evidence' });
    expect(added.text).toContain('Not saved yet.');
    expect(added.text.match(/<[^>]*autofocus[^>]*>/g)?.map((tag) => /name="([^"]*)"/.exec(tag)?.[1])).toEqual(['evidence/new1/source']);
    const filled = { ...formOf(added.text), 'evidence/new1/reference': 'gazette-2024-05-15' };
    const moved = await editor.post(EVENT, { ...filled, do: 'up:evidence/new1' });
    expect(formOf(moved.text)['evidence#']).toBe('new1,0');
    expect(await read(PATH)).toBe(before);
    await editor.post(EVENT, { ...formOf(moved.text), do: 'save' });
    expect(await read(PATH)).toBe(before.replace('evidence:\n', 'evidence:\n  - reference: gazette-2024-05-15\n'));
    const removed = await editor.post(EVENT, { ...(await formAt(EVENT)), do: 'remove:evidence/0' });
    await editor.post(EVENT, { ...formOf(removed.text), do: 'save' });
    expect(await read(PATH)).toBe(before);
  });

  test('of names that are chosen freely', async () => {
    const address = '/entry?file=dossier.yaml';
    const before = await read('dossier.yaml');
    const added = await editor.post(address, { ...(await formAt(address)), do: 'add:words' });
    await editor.post(address, { ...formOf(added.text), 'words/new1/key': 'nav.claims', 'words/new1/value': 'Assertions', do: 'save' });
    expect(await read('dossier.yaml')).toBe(before.replace('licence:', 'words:\n  nav.claims: Assertions\nlicence:'));
    const removed = await editor.post(address, { ...(await formAt(address)), do: 'remove:words/0' });
    await editor.post(address, { ...formOf(removed.text), do: 'save' });
    expect(await read('dossier.yaml')).toBe(before);
  });
});

describe('new entries', () => {
  test('a file of its own, with its fields in their order and its prose', async () => {
    const form = await formAt('/new?kind=event');
    const given = {
      ...form,
      '#id': 'a-ferry',
      title: 'A ferry sails',
      when: '2024-06-01',
      '#prose': '\nIt sails.',
      background: 'on',
      do: 'save',
    };
    const { headers } = await editor.post('/new?kind=event', given);
    expect(headers.location).toBe('/entry?file=events%2Fa-ferry.mdx&saved=yes');
    expect(await read('events/a-ferry.mdx')).toBe("---\ntitle: A ferry sails\nwhen: '2024-06-01'\nbackground: true\n---\n\nIt sails.\n");
    expect((await editor.post('/new?kind=event', given)).status).toBe(422);
    await rm(join(editor.folder, 'events/a-ferry.mdx'));
  });

  test('a page gets its number, and its folder where there was none', async () => {
    const { headers } = await editor.post('/new?kind=page', {
      ...(await formAt('/new?kind=page')),
      '#id': 'imprint',
      title: 'Imprint',
      do: 'save',
    });
    expect(headers.location).toBe('/entry?file=pages%2F01-imprint.mdx&saved=yes');
    expect(await read('pages/01-imprint.mdx')).toBe('---\ntitle: Imprint\n---\n\n');
    await rm(join(editor.folder, 'pages'), { recursive: true });
  });

  test('an entry of a list', async () => {
    const before = await read('corrections.yaml');
    const { headers } = await editor.post('/new?kind=correction', {
      ...(await formAt('/new?kind=correction')),
      date: '2024-06-01',
      what: 'x',
      do: 'save',
    });
    expect(await read('corrections.yaml')).toBe(`${before}- date: '2024-06-01'\n  what: x\n`);
    expect(headers.location).toMatch(/^\/entry\?file=corrections\.yaml&entry=\d+&saved=yes$/);
    await writeFile(join(editor.folder, 'corrections.yaml'), before);
  });

  test.each(['', '../x', 'A B', 'closure-announced'])('no name such as %j', async (id) => {
    const answer = await editor.post('/new?kind=event', { ...(await formAt('/new?kind=event')), '#id': id, title: 'Kept', do: 'save' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('\nKept</textarea>');
  });

  test.each(['source', 'dossier', 'constructor', ''])('none of the kind %j', async (kind) => {
    expect((await editor.ask(`/new?kind=${kind}`)).status).toBe(404);
  });
});

describe('as text', () => {
  test('a file that no form can show is mended', async () => {
    const before = await read(PATH);
    await writeFile(join(editor.folder, PATH), before.replace("when: '2024-05-14'", 'when: "2024-05-14'));
    const { text } = await editor.ask(EVENT);
    expect(text).toContain('yaml-syntax');
    await editor.post(`${EVENT}&as=text`, { ...formOf(text), '#text': before.replaceAll('\n', '\r\n'), do: 'save' });
    expect(await read(PATH)).toBe(before);
  });

  test('keeps the line ends of the file', async () => {
    const before = await read(PATH);
    const windows = before.replaceAll('\n', '\r\n');
    await writeFile(join(editor.folder, PATH), `\ufeff${windows}`);
    await editor.post(EVENT, { ...(await formAt(EVENT)), '#prose': 'Prose.\r\n', title: 'Changed', do: 'save' });
    expect(await read(PATH)).toBe(`\ufeff${windows.replace(/title: .*(?=\r)/, 'title: Changed')}Prose.\r\n`);
    await writeFile(join(editor.folder, PATH), before);
  });
});

test('its pages are HTML, whatever the content holds', async () => {
  const before = await read(PATH);
  await writeFile(join(editor.folder, PATH), before.replace(/title: .*/, `title: "</textarea><script>alert(1)</script>"`));
  const paths = [
    '/',
    '/?q=bridge',
    '/sources',
    EVENT,
    `${EVENT}&as=text`,
    '/entry?file=dossier.yaml',
    '/entry?file=references.json&entry=0',
    '/new?kind=quote',
    '/nothing',
  ];
  const pages = await Promise.all(paths.map(async (path) => [path, (await editor.ask(path)).text] as const));
  for (const [path, text] of pages) expect(text, path).not.toContain('<script>');
  expect(await htmlFindings(pages)).toEqual([]);
  await writeFile(join(editor.folder, PATH), before);
});
