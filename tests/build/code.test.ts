/** Code in content never runs, whatever a reader of its files takes it for. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, copyBase, textOf } from './build.ts';

const ROOT = '.tmp/build-code';

beforeAll(() => rm(ROOT, { recursive: true, force: true }));
afterAll(() => rm(ROOT, { recursive: true, force: true }));

const CODE = (canary: string) =>
  `{(globalThis.process.getBuiltinModule('node:fs').writeFileSync('${canary}', 'ran'), globalThis.process.env.SECRET)}`;

test.each([
  ['in prose', (code: string) => `---\ntitle: T\nsummary: S\n---\n\n${code}\n`],
  [
    'in fields that another reader takes for prose',
    (code: string) => `---\n# T\n--- # fields\ntitle: ${JSON.stringify(code)}\nsummary: S\n---\n\nText.\n`,
  ],
  ['in a document of its own', (code: string) => `---\n--- ${JSON.stringify(code)}\n---\n\nText.\n`],
  ['in a map with a line of another mark', (code: string) => `---\n{\n+++: x, title: T, summary: "${code}"}\n---\n\nText.\n`],
  ['in a block scalar with a line of hyphens', (code: string) => `---\ntitle: T\nsummary: |\n  S\n  ---\n  ${code}\n---\n\nText.\n`],
  ['in prose that begins with a block of hyphens', (code: string) => `---\ntitle: T\nsummary: S\n---\n---\na: ${code}\n---\n`],
  ['behind a second block', (code: string) => `---\ntitle: T\nsummary: S\n---\n---\na: b\n---\n${code}\n`],
])('%s', async (_, mdx) => {
  const content = await copyBase(`${ROOT}/content`);
  const canary = resolve(ROOT, 'canary');
  await writeFile(join(content, 'chapters/02-code.mdx'), mdx(CODE(canary)));
  await rm(`${ROOT}/site`, { recursive: true, force: true });
  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: `${ROOT}/site`, SECRET: 'must not be read' });
  expect(await readdir(ROOT)).not.toContain('canary');
  expect(output).not.toContain('must not be read');
  if (code === 0) expect(await textOf(`${ROOT}/site`)).not.toContain('must not be read');
  else expect(output).toContain(`${content}/chapters/02-code.mdx:`);
  await rm(content, { recursive: true });
});
