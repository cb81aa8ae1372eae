/** The commands that change the content, as somebody runs them in a script. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  await cp('tests/fixtures/base', join(root, 'content'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const env = { ...process.env, CONTENT_DIR: join(root, 'content'), CACHE_DIR: join(root, 'cache') };
    const child = execFile(process.execPath, ['src/cli/sourcebound.cjs', ...args], { env }, (_, out, error) => {
      const plain = (text: string) => text.replaceAll(/[\w./]*\/sourcebound-\w+\/content/g, 'content');
      resolve({ code: child.exitCode ?? -1, out: plain(out), error: plain(error) });
    });
  });

async function everything(): Promise<Record<string, string>> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path.slice(root.length), await readFile(path, 'utf8')])));
}

test('new writes an entry, says what comes next, and never writes over one', async () => {
  const args = ['new', 'term', 'Meadow', '--definition', 'Where the market goes.', '--exact', 'move to the meadow'];
  expect(await run(...args)).toMatchInlineSnapshot(`
    {
      "code": 0,
      "error": "",
      "out": "Made content/terms/meadow.mdx. Each field is explained there. What you have to say goes below the second line of ---.
    Link to it in prose: [your words](term:meadow)
    The check finds nothing in it.
    To see it: npm run dev
    ",
    }
  `);
  const before = await everything();
  expect(await run(...args)).toEqual({
    code: 1,
    out: '',
    error:
      'The id would be meadow, which is taken: there is a term of that name already. Give another: --id meadow-2. Nothing was written.\n',
  });
  expect((await run(...args, '--id', 'Meadow_Two')).error).toContain('Give another: --id meadow-two.');
  expect(await everything()).toEqual(before);
});

test('new says what is still owed', async () => {
  const { code, out } = await run('new', 'reference', 'A history', '--type', 'book');
  expect(code).toBe(0);
  expect(out).toContain('The check says what it still owes:\ncontent/references.json');
  expect(out).toContain('reference-unused');
});

test.each([
  [['new'], 'new needs a kind. There are: chapter, source, entity,'],
  [['new', 'persn'], 'There is no kind "persn".'],
  [['new', 'dossier'], 'new does not know the kind "dossier". There are: chapter,'],
  [['new', 'chapter'], 'new chapter needs --title, --summary. It asks for them only on a terminal.'],
  [
    ['new', 'person', 'A', '--medium', 'x'],
    'new entity takes no --medium. It takes: --name, --kind, --description, --exact, --reference, --source, --id.',
  ],
  [['new', 'event', 'A', '--when', 'soon', '--exact', 'x'], '--exact is "x", which stands in no source. Copy the words from it.'],
  [['new', 'chapter', 'A', 'B'], 'new takes no "B" behind <kind> <title>. Put what has blanks between quotation marks.'],
  [
    ['rename', 'entity', 'a'],
    'rename needs the id that the entity has and the one that it is to have: sourcebound rename entity old-name new-name.',
  ],
  [['rename', 'correction', '1', '2'], 'rename does not know the kind "correction".'],
  [['remove', 'term'], 'remove needs the id of the term: sourcebound remove term its-name.'],
])('%j is not understood', async (args, message) => {
  const before = await everything();
  const { code, out, error } = await run(...args);
  expect([code, out, error]).toEqual([2, '', expect.stringContaining(message)]);
  expect(await everything()).toEqual(before);
});

test('rename there and back gives the same bytes', async () => {
  const before = await everything();
  expect(await run('rename', 'entity', 'mara-lindqvist', 'the-mayor', '--dry-run')).toMatchObject({ code: 0, error: '' });
  expect(await everything()).toEqual(before);
  expect((await run('rename', 'entities', 'mara-lindqvist', 'the-mayor')).out).toMatchInlineSnapshot(`
    "It is now in content/entities/the-mayor.mdx.
    These point to it, and were changed:
        content/chapters/01-the-closure.mdx:6:128
        content/events/closure-announced.mdx:8:13
        content/quotes/lindqvist-carry.mdx:5:10
        content/quotes/lindqvist-carry.mdx:11:13
    The address entities/mara-lindqvist/ leads to entities/the-mayor/ (content/redirects.yaml).
    The check says the same as before.
    "
  `);
  expect((await run('check')).out).toBe('Checked: every passage stands in its source. No issues.\n');
  expect((await run('rename', 'entity', 'entities/the-mayor.mdx', 'mara-lindqvist')).code).toBe(0);
  expect(await everything()).toEqual(before);
});

test('remove refuses while something points to it, and otherwise wants to be told', async () => {
  const before = await everything();
  expect((await run('remove', 'claim', 'ferry-is-dear', '--yes')).error).toMatchInlineSnapshot(`
    "The claim ferry-is-dear stays, because these point to it:
        content/chapters/01-the-closure.mdx:8:63
        content/corrections.yaml:2:10
    Take them out or let them point elsewhere, and try again. Nothing was deleted.
    "
  `);
  await writeFile(
    join(root, 'content/terms/meadow.mdx'),
    '---\nterm: Meadow\ndefinition: Grass.\nevidence:\n  - exact: move to the meadow\n---\n',
  );
  expect(await run('remove', 'term', 'meadow')).toMatchObject({
    code: 1,
    error: expect.stringContaining('sourcebound remove term meadow --yes'),
  });
  expect(await run('remove', 'term', 'meadow', '--yes')).toEqual({ code: 0, out: 'Deleted: content/terms/meadow.mdx.\n', error: '' });
  expect(await everything()).toEqual(before);
});

test('accept shows what differs, and writes the new hash only when told', async () => {
  const path = join(root, 'content/sources/herald-2024-05-16/text.txt');
  expect((await run('accept')).out).toBe('No text has changed: each is the one that was received.\n');
  expect((await run('check')).code).toBe(0);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('The Ford Street Traders', 'It rained.\n\nThe Ford Street Traders'));
  const before = await everything();
  const shown = await run('accept');
  expect(shown).toMatchInlineSnapshot(`
    {
      "code": 1,
      "error": "Nothing was changed of herald-2024-05-16. To take the new text without being asked: sourcebound accept herald-2024-05-16 --yes
    ",
      "out": "content/sources/herald-2024-05-16/text.txt is not the text that was received.
    What is taken away stands between [- -], what is new between {+ +}.
    ¶3 is new:
        {+It rained.+}
    ¶3 is now ¶4.
    ¶4 is now ¶5.
    Links to paragraphs that have another number now:
        content/chapters/01-the-closure.mdx:8:89 ¶3 is now ¶4: write source:herald-2024-05-16#p4.
    What the check says of the new text:
    content/chapters/01-the-closure.mdx:8:91 error prose-quote-not-verbatim: A quotation is not in the words of its source
        “a quiet winter” does not stand in \`herald-2024-05-16\`.
        The words stand in another paragraph of \`herald-2024-05-16\`. Take out \`#p3\`.
        More: npx sourcebound explain prose-quote-not-verbatim

    1 error and 0 warnings in 1 file.
    ",
    }
  `);
  expect(await everything()).toEqual(before);
  expect((await run('accept', 'herald-2024-05-16', '--yes')).code).toBe(0);
  expect((await run('accept', 'herald-2024-05-16')).out).toBe(
    'The text of herald-2024-05-16 is the one that was received. Nothing was changed.\n',
  );
});

test('accept says when the old text is not kept, and takes it from a file that it proves', async () => {
  const path = join(root, 'content/sources/herald-2024-05-16/text.txt');
  const [old, other] = [join(root, 'old.txt'), join(root, 'other.txt')];
  await cp(path, old);
  await writeFile(other, 'x');
  await writeFile(path, `${await readFile(path, 'utf8')}\nMore.\n`);
  expect((await run('accept')).out).toContain('The text as it was received is not kept on this machine');
  expect((await run('accept', '--old', old)).out).toContain('¶5 is new:\n    {+More.+}\n');
  expect(await run('accept', '--old', other)).toMatchObject({
    code: 1,
    error: expect.stringContaining('is not the text that was received: its SHA-256 is'),
  });
});

test('drafts follow what is renamed, and keep what is to be removed', async () => {
  const content = join(root, 'content');
  expect((await run('draft', join(content, 'sources/herald-2024-05-16/text.txt'), '--into', content)).code).toBe(0);
  const draft = 'content/drafts/herald-2024-05-16/quotes/traders-a-quiet-winter-for-everyone.mdx';
  expect(await readFile(join(root, draft), 'utf8')).toContain('speaker: ford-street-traders');
  const renamed = await run('rename', 'entity', 'ford-street-traders', 'the-traders');
  expect(renamed).toMatchObject({ code: 0, error: '', out: expect.stringContaining(draft) });
  expect(await readFile(join(root, draft), 'utf8')).toContain('speaker: the-traders');
  expect((await run('remove', 'entity', 'the-traders', '--yes')).error).toContain(
    'Drafts are kept, changed or dropped with: sourcebound review',
  );
});
