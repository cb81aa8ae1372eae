/**
 * `npm run bench`: what the check and the build of generated dossiers cost, and how that grows with the number of entries.
 * `-- --entries 100,1000` names the sizes, `--runs 3` how often each step is measured, `--peer starlight` builds the same texts
 * with Starlight in turn and prints the ratios; `--peer-format md` gives it Markdown instead of MDX. Medians throughout. PDF and
 * EPUB, which no peer makes, are left out.
 */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { moveAside, moveContentsAside, removeAside } from './aside.ts';
import { generateDossier } from './generate.ts';
import { measure, medianCost, type Cost } from './measure.ts';
import { buildPeer, preparePeer } from './peer.ts';
import { sizeOf } from './site-size.ts';

const WORK = resolve('.tmp/bench');
/** What may be kept in a build that counts as the first: the share images, which no peer makes. */
const WARM = 'cards';

const NAMES = {
  check: 'check',
  changedCheck: 'check, one changed',
  build: 'build',
  second: 'build, none changed',
  changed: 'build, one changed',
  searchIndex: 'search index, with reading',
  peer: 'Starlight',
};

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '100,1000,5000,10000' },
    runs: { type: 'string', default: '3' },
    peer: { type: 'string' },
    'peer-format': { type: 'string', default: 'mdx' },
  },
});
const runs = Number(values.runs);
const format = values['peer-format'] === 'md' ? 'md' : 'mdx';

print(`${availableParallelism()} processors, Node ${process.versions.node}, medians of ${runs}; cards from the cache, no PDF and no EPUB.`);
const rows: Row[] = [];
try {
  for (const entries of values.entries.split(',').map(Number)) rows.push(await measureSize(entries));
  for (const step of ['check', 'build', 'searchIndex'] as const) printGrowth(step);
} finally {
  await removeAside();
}

/** Every step once in turn, as often as wanted. */
async function measureSize(entries: number): Promise<Row> {
  const folder = join(WORK, String(entries));
  const content = join(folder, 'content');
  const { files, pages } = generateDossier(entries);
  await moveAside(folder);
  for (const [path, text] of files) await write(join(content, path), text);
  const env = {
    CONTENT_DIR: content,
    OUT_DIR: join(folder, 'site'),
    CACHE_DIR: join(folder, 'cache'),
    DOSSIER_PDF: 'off',
    DOSSIER_EPUB: 'off',
  };
  const run = (script: string, ...args: string[]) => measure(['node', script, ...args], { cwd: process.cwd(), env });
  const forget = async () => {
    await moveAside(env.OUT_DIR);
    await moveContentsAside(env.CACHE_DIR, WARM);
  };
  const peer = values.peer === undefined ? undefined : await preparePeer(join(folder, 'peer'), pages, format);

  print(`\n${entries} entries (${files.size} files)`);
  await run('src/cli/sourcebound.cjs', 'build');
  const costs = new Map<Step, Cost[]>();
  const note = async (step: Step, cost: Promise<Cost>) => {
    costs.set(step, [...(costs.get(step) ?? []), await cost]);
  };
  for (let round = 0; round < runs; round++) {
    await forget();
    await note('check', run('src/cli/sourcebound.cjs', 'check'));
    await forget();
    await note('build', run('src/cli/sourcebound.cjs', 'build'));
    if (peer) await note('peer', buildPeer(peer));
    await note('second', run('src/cli/sourcebound.cjs', 'build'));
    await appendFile(join(content, 'entities/entity-7.mdx'), '\nA sentence more.\n');
    await note('changedCheck', run('src/cli/sourcebound.cjs', 'check'));
    await note('changed', run('src/cli/sourcebound.cjs', 'build'));
    await note('searchIndex', run('tests/bench/index-search.ts', content, join(folder, 'index')));
  }
  const medians = new Map([...costs].map(([step, of]) => [step, medianCost(of)]));
  for (const [step, cost] of medians) printCost(NAMES[step], cost);
  const { files: published, bytes, largestPage } = await sizeOf(env.OUT_DIR);
  print(`  published: ${published} files, ${megabytes(bytes)}; largest page ${largestPage.path}, ${megabytes(largestPage.bytes)}`);
  if (peer) printRatios(medians);
  return { entries, medians };
}

function printRatios(medians: ReadonlyMap<Step, Cost>): void {
  const peer = medians.get('peer');
  if (!peer) return;
  for (const step of ['build', 'second', 'changed'] as const) {
    const own = medians.get(step);
    if (!own) continue;
    const ratio = (what: keyof Cost) => (own[what] / peer[what]).toFixed(2);
    print(
      `  ${NAMES[step]} : Starlight (.${format}) = ${ratio('wall')} on the clock, ${ratio('cpu')} of processors, ${ratio('peak')} of memory`,
    );
  }
}

/** The exponent with which a step grows between the two largest sizes: 1 is in proportion to the entries. */
function printGrowth(step: Step): void {
  const [small, large] = rows.slice(-2);
  const [before, after] = [small?.medians.get(step), large?.medians.get(step)];
  if (!small || !large || !before || !after) return;
  const exponent = (what: keyof Cost) => (Math.log(after[what] / before[what]) / Math.log(large.entries / small.entries)).toFixed(2);
  print(
    `\n${NAMES[step]}, ${small.entries} to ${large.entries}: exponent ${exponent('wall')} on the clock, ${exponent('cpu')} of processors`,
  );
}

function printCost(name: string, { wall, cpu, peak }: Cost): void {
  print(
    `  ${name.padEnd(24)} ${wall.toFixed(2).padStart(7)} s ${cpu.toFixed(2).padStart(7)} s of processors ${megabytes(peak).padStart(9)}`,
  );
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

type Step = keyof typeof NAMES;

interface Row {
  entries: number;
  medians: ReadonlyMap<Step, Cost>;
}
