/** A project whose components take the place of some of the program's: the example of docs/customising.md, and one with everything. */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from './build.ts';

const ROOT = '.tmp/build-overrides';
const COMMAND = resolve('src/cli/sourcebound.cjs');
const EXAMPLE = /`(?<path>[\w./]+)`\n\n```\w+\n(?<text>[^]*?)```/g;
/** Has properties to pass on, a script, a rule that is used and one that is not, and asks for the dossier itself. */
const MASTHEAD = `---
import Masthead from 'sourcebound/components/frame/Masthead.astro';
import { loadDossier } from 'sourcebound/workspace';
const { quotes } = await loadDossier();
---
<p class="count">{quotes.size} Zitate</p>
<Masthead {...Astro.props} />
<script>
  document.querySelector('.count')?.classList.add('counted');
</script>
<style>
  .count { color: teal }
  .counted { color: navy }
  .never { color: lime }
</style>
`;
const { PATH, HOME, SystemRoot } = process.env;
/** The project lies in this repository, and finds the package there by its name, as its sources. */
const env = { PATH, HOME, SystemRoot, DOSSIER_PDF: 'off', NODE_OPTIONS: '--conditions=sourcebound:source', BASE_PATH: '/bruecke/' };

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await cp('tests/fixtures/german', `${ROOT}/content`, { recursive: true });
  await mkdir(`${ROOT}/src`);
  for (const { groups: { path = '', text = '' } = {} } of (await readFile('docs/customising.md', 'utf8')).matchAll(EXAMPLE)) {
    await writeFile(join(ROOT, path), text.replace('components: {', `components: { 'frame/Masthead': 'src/Masthead.astro',`));
  }
  await writeFile(`${ROOT}/src/Masthead.astro`, MASTHEAD);
});
afterAll(() => rm(ROOT, { recursive: true, force: true }));

test('are built with the originals inside, in pages that are finished like all others', async () => {
  await promisify(execFile)(process.execPath, [COMMAND, 'build'], { cwd: ROOT, env });
  const files = await filesOf(`${ROOT}/dist`);
  const page = files.get('claims/index.html')?.toString() ?? '';
  expect(page).toMatch(/<footer class="foot [^]*<\/footer><p class="imprint"[^>]*>Redaktion Beispiel, <a href="\/bruecke\/about\/"/);
  expect(page).toMatch(/<p class="count"[^>]*>2 Zitate<\/p><header class="masthead /);
  expect(page).toMatch(/<a href="\/bruecke\/claims\/" aria-current="page">/);

  const styles = [...page.matchAll(/<style>[^]*?<\/style>/g)].join();
  expect(styles).toMatch(/\.imprint\[data-astro-cid-\w+\]\{/);
  expect(styles).toContain('teal');
  expect(styles).toContain('navy');
  expect(styles).not.toContain('.never');
  expect(page.match(/http-equiv="content-security-policy"/g)).toHaveLength(1);

  const scripts = [...page.matchAll(/<script type="module" src="\/bruecke\/([^"]+)"><\/script>/g)].map(([, path = '']) => path);
  expect(scripts.filter((path) => files.get(path)?.toString().includes('counted'))).toEqual([
    expect.stringMatching(/^_astro\/Masthead\.[\w.-]+\.js$/),
  ]);
});

test('are shown by dev', async () => {
  const server = spawn(process.execPath, [COMMAND, 'dev'], { cwd: ROOT, env: { ...env, NO_COLOR: '1' } });
  try {
    const address = await new Promise<string>((answer, fail) => {
      let said = '';
      server.stdout.on('data', (chunk: Buffer) => {
        const found = /http:\S+\//.exec((said += chunk.toString()));
        if (found) answer(found[0]);
      });
      server.on('close', () => {
        fail(new Error(said));
      });
    });
    const page = await (await fetch(`${address}claims/`, { headers: { accept: 'text/html' } })).text();
    expect(page).toMatch(/<footer class="foot [^]*<\/footer><p class="imprint"/);
    expect(page).toMatch(/2 Zitate<\/p><header class="masthead /);
  } finally {
    server.kill();
  }
});
