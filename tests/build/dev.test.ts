/** `npm run dev` shows the issues in the browser, compiles nothing that was not checked, keeps running, and shows each page as it is. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from './build.ts';

const ROOT = '.tmp/dev';
const CONTENT = `${ROOT}/content`;
const CHAPTER = join(CONTENT, 'chapters/01-was-geschah.mdx');
const PATIENCE = 60_000;
/** Every construct that prose may hold. */
const EVERYTHING = `
## Erstens

[Ada Brandt](entity:ada-brandt) sagte: [„Wir reißen nichts ab, was noch trägt“](source:tagblatt-2021-03-12).[^wer] Die Kosten sind [umstritten](claim:kosten) [](ref:strassenbauamt-2021) [](ref:strassenbauamt-2021).

## Zweitens \`so\`[^zwei]

Ein *betontes*, **wichtiges**, ~~gestrichenes~~ Wort, ein Umbruch\\
und ein [Netzort](https://a.example/?a=1&b=2), <Lang code="ar-Latn">qarar</Lang> & ein \\{Zeichen\\}, ein \\<kleiner\\> Winkel.

### Drittens

> Ein Kasten, [die Mitteilung](event:mitteilung) [](ref:strassenbauamt-2021).
>
> Mit zwei Absätzen [](ref:strassenbauamt-2021).

1. Eins
2. Zwei
   - Darin **drei** mit [Begriff](term:drehbruecke)

- [x] Getan
- [ ] Offen

<Background>

Die [Drehbrücke](term:drehbruecke) ist älter als der Bericht.

- Auch hier.

</Background>

| Angabe | Betrag | Mitte |
| :-- | --: | :-: |
| Stadt | 2,3 Millionen [¶3](source:tagblatt-2021-03-12#p3) | \`x\` |

\`\`\`text
Ein Block   mit Blanks < & >
\`\`\`

---

[^wer]: **Wer spricht.** Die Bürgermeisterin, siehe [das Zitat](quote:nichts-ab).

[^zwei]: Erster Absatz.

    Zweiter Absatz.
`;
const { PATH, HOME, SystemRoot } = process.env;

let server: ChildProcess;
let address = '';
let output = '';

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await cp('tests/fixtures/german', CONTENT, { recursive: true });
  server = spawn(process.execPath, ['src/cli/sourcebound.cjs', 'dev'], {
    env: { PATH, HOME, SystemRoot, CONTENT_DIR: CONTENT, NO_COLOR: '1', SECRET: 'must not be read' },
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  address = await until(
    () => Promise.resolve(/http:\/\/localhost:\d+\//.exec(output)?.[0] ?? ''),
    (found) => found !== '',
  );
});

beforeEach(async () => {
  await rm(CONTENT, { recursive: true, force: true });
  await cp('tests/fixtures/german', CONTENT, { recursive: true });
  expect(await until(page, ({ status }) => status === 200)).toHaveProperty('status', 200);
});

afterAll(async () => {
  server.kill();
  await rm(ROOT, { recursive: true, force: true });
});

test('a mistake is shown in the place of its entry, the rest of the site works, and the page comes back', async () => {
  const quote = join(CONTENT, 'quotes/nichts-ab.mdx');
  const right = await readFile(quote, 'utf8');
  const entry = () => page('quotes/nichts-ab/');
  await writeFile(quote, right.replace('trägt', 'trug').replace('gist: ', 'gist: UNGEPRÜFT '));
  const wrong = await until(entry, ({ status }) => status === 500);
  expect(wrong.body).toContain('quotes/nichts-ab.mdx');
  expect(wrong.body).toContain('passage-not-found');
  expect(wrong.body).toContain('was noch trägt');
  expect(wrong.body).toContain('href="/__open-in-editor?file=');
  for (const path of ['', 'quotes/', 'chapters/was-geschah/', 'print/']) {
    const { status, body } = await page(path);
    expect([path, status]).toEqual([path, 200]);
    expect(body).not.toContain('UNGEPRÜFT');
  }

  await writeFile(quote, right);
  expect(await until(entry, ({ status }) => status === 200)).toHaveProperty('status', 200);
  expect((await page()).body).toContain('Bleibt die Drehbrücke von Neuwerder stehen?');
});

test('an address of nothing, of whatever form, is answered, and the server goes on', async () => {
  for (const path of ['nichts/', 'nichts', 'favicon.ico', 'dossier.pdf', 'quotes/nichts-ab/bild.png']) {
    expect([path, (await page(path)).status]).toEqual([path, 404]);
  }
  expect((await page()).status).toBe(200);
});

test('the toolbar is told the issues of a page, what it lacks, and the issues elsewhere', async () => {
  const notes = async (path: string) =>
    (await (await fetch(`${address}__sourcebound/notes?path=${encodeURIComponent(path)}`)).json()) as Record<
      'here' | 'lacks' | 'elsewhere',
      { file: string; line: number; what: string }[]
    >;
  await writeFile(CHAPTER, `${await readFile(CHAPTER, 'utf8')}\n\nAm 12. März 2021 war alles anders. Siehe [x](entity:niemand).\n`);
  await until(
    () => notes('/chapters/was-geschah/'),
    ({ here }) => here.length > 0,
  );
  const { here, lacks } = await notes('/chapters/was-geschah/');
  expect(here).toMatchObject([{ file: 'chapters/01-was-geschah.mdx', what: expect.stringContaining('niemand') as string }]);
  expect(lacks.map(({ what }) => what)).toContain('Nothing is cited for “Am 12. März 2021 war alles anders.”');
  expect((await notes('/')).elsewhere).toHaveLength(1);
  const app = await fetch(`${address}@fs${resolve('src/integrations/dev-toolbar.client.ts')}`);
  expect(await app.text()).toContain('__sourcebound/notes');
});

describe('content that was not checked is not compiled', () => {
  const code = `\n\n{(globalThis.process.getBuiltinModule('node:fs').writeFileSync('${resolve(ROOT, 'canary')}', 'ran'), globalThis.process.env.SECRET)}\n`;

  test.each([
    ['a browser', { accept: 'text/html' }, 'GET'],
    ['a program that takes anything', { accept: '*/*' }, 'GET'],
    ['a program that asks for the head only', {}, 'HEAD'],
    ['a program that asks for data', { accept: 'application/json' }, 'GET'],
  ])('for %s', async (_, headers, method) => {
    await writeFile(CHAPTER, (await readFile(CHAPTER, 'utf8')) + code);
    await until(
      () => page('chapters/was-geschah/'),
      ({ status }) => status === 500,
    );
    for (const path of ['chapters/was-geschah/', 'print/', 'dossier.json', 'previews/0.json']) {
      const response = await fetch(address + path, { headers: headers as Record<string, string>, method });
      expect([path, response.status]).toEqual([path, path.startsWith('chapters/') ? 500 : 200]);
      const text = await response.text();
      expect(text).not.toContain('must not be read');
      // The card of the chapter shows what is wrong, escaped.
      if (!path.startsWith('chapters/')) expect(text).not.toContain('getBuiltinModule');
    }
    await expect(readFile(`${ROOT}/canary`)).rejects.toThrow('ENOENT');
  });

  test('as a module, whoever asks for its file', async () => {
    await writeFile(CHAPTER, (await readFile(CHAPTER, 'utf8')) + code);
    for (const path of [CHAPTER, `${CHAPTER}?import`, `@fs${resolve(CHAPTER)}?import`]) {
      const body = await (await fetch(address + path)).text();
      expect(body).not.toContain('jsx(');
      expect(body).not.toContain('MDXContent');
    }
  });

  test.each([
    'content/evil.svg',
    'content/evil.htm',
    'content/evil.xhtml',
    'content/sources/tagblatt-2021-03-12/text.txt',
    '.env',
    'a.pem',
  ])('as a file that a browser opens, nor is a secret shown: %s', async (name) => {
    const file = join(ROOT, name);
    await writeFile(file, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    for (const path of [file, `@fs${resolve(file)}`]) {
      const response = await fetch(address + path);
      expect([path, response.status]).toEqual([path, 403]);
      expect(await response.text()).not.toContain('alert');
    }
  });
});

test('a chapter that a build compiles is the same HTML as the one that is rendered from its tree', async () => {
  const fields = /^---\n[^]*?\n---\n/.exec(await readFile(CHAPTER, 'utf8'))?.[0] ?? '';
  await writeFile(CHAPTER, `${fields}\n${EVERYTHING}\n`);
  const shown = await until(
    () => page('chapters/was-geschah/'),
    ({ body }) => body.includes('Ein Kasten'),
  );
  const { code, output: said } = await build({ CONTENT_DIR: CONTENT, OUT_DIR: `${ROOT}/site` });
  expect(said).not.toContain(' error ');
  expect(code).toBe(0);
  const built = await readFile(`${ROOT}/site/chapters/was-geschah/index.html`, 'utf8');
  expect(shown.body).toContain('dev-toolbar');
  expect(built).not.toMatch(/toolbar|__sourcebound/);
  const [fromTree, compiled] = [proseIn(shown.body), proseIn(built)];
  for (const tag of [
    '<h2',
    '<h3',
    '<table',
    '<ol',
    '<ul',
    '<blockquote',
    '<pre',
    '<code',
    '<hr',
    '<em',
    '<strong',
    '<del',
    '<br',
    '<bdi',
  ]) {
    expect(compiled).toContain(tag);
  }
  expect(fromTree).toBe(compiled);
}, 60_000);

test('a page is shown as its file is, a new one is there and a removed one is gone', async () => {
  const chapter = await readFile(CHAPTER, 'utf8');
  await writeFile(CHAPTER, chapter.replace('älter als', 'jünger als'));
  expect(
    await until(
      () => page('chapters/was-geschah/'),
      ({ body }) => body.includes('jünger als'),
    ),
  ).toHaveProperty('status', 200);

  await writeFile(join(CONTENT, 'chapters/02-neu.mdx'), chapter);
  expect(
    await until(
      () => page('chapters/neu/'),
      ({ status }) => status === 200,
    ),
  ).toHaveProperty('status', 200);
  await rm(join(CONTENT, 'chapters/02-neu.mdx'));
  expect(
    await until(
      () => page('chapters/neu/'),
      ({ status }) => status === 404,
    ),
  ).toHaveProperty('status', 404);
});

test('whatever becomes of the folder, the browser is told and the site comes back', async () => {
  const there = (status: number) => until(page, (answer) => answer.status === status).then((answer) => answer.status);

  await rename(CONTENT, `${ROOT}/away`);
  expect(await there(500)).toBe(500);
  await rename(`${ROOT}/away`, CONTENT);
  expect(await there(200)).toBe(200);

  await rename(join(CONTENT, 'dossier.yaml'), `${ROOT}/dossier.yaml`);
  expect(await there(500)).toBe(500);
  await rename(`${ROOT}/dossier.yaml`, join(CONTENT, 'dossier.yaml'));
  expect(await there(200)).toBe(200);

  execFileSync('mkfifo', [join(CONTENT, 'terms/pipe.mdx')]);
  const elsewhere = async () => JSON.stringify(await (await fetch(`${address}__sourcebound/notes?path=/`)).json());
  expect(await until(elsewhere, (told) => told.includes('terms/pipe.mdx'))).toContain('terms/pipe.mdx');
  expect(await there(200)).toBe(200);
  await rm(join(CONTENT, 'terms/pipe.mdx'));
  expect(await until(elsewhere, (told) => !told.includes('terms/pipe.mdx'))).not.toContain('terms/pipe.mdx');

  const chapter = await readFile(CHAPTER, 'utf8');
  for (let save = 0; save < 100; save++) {
    await writeFile(`${CHAPTER}.tmp`, chapter);
    await rename(`${CHAPTER}.tmp`, CHAPTER);
    if (save % 20 === 0) await page();
    await wait(20);
  }
  expect(await there(200)).toBe(200);
  expect(server.exitCode).toBeNull();
  expect(output).not.toContain('Unhandled');
});

/** The article of a page, without what only `dev` adds. */
const proseIn = (html: string): string =>
  (/<article[^]*<\/article>/.exec(html)?.[0] ?? '')
    .replace(/ data-astro-source-(?:file|loc)="[^"]*"/g, '')
    .replace(/(?:<style|<script)[^]*?(?:<\/style>|<\/script>)/g, '');

async function page(path = ''): Promise<{ status: number; body: string }> {
  const response = await fetch(address + path, { headers: { accept: 'text/html' } });
  return { status: response.status, body: await response.text() };
}

/** Asks until the answer is as wanted; a server that never gets there fails the test by its answer. */
async function until<Answer>(ask: () => Promise<Answer>, wanted: (answer: Answer) => boolean): Promise<Answer> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > end) return answer;
    await wait(100);
  }
}
