/** What a build has made, in the lines that it ends with. */
import { compressedSize, heaviestPage } from '../audit/weight.ts';
import { nearLimits } from '../audit/limits.ts';
import { CARDS } from '../cards/cards.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { keptFiles } from '../offline/kept.ts';
import { WORKER } from '../offline/worker-file.ts';
import { editionFolders } from '../publish/edition-folders.ts';
import { BOOK } from '../pdf/book.ts';
import { KIND_NAMES } from '../schemas/kinds.ts';
import type { Issue } from '../verify/issue.ts';

const PAGE = /\.html$/;

/** `sizes` are those of all files of the site, `seconds` is how long it took. */
export async function buildSummary({ folder, sizes, dossiers, issues, seconds }: Built): Promise<{ lines: string[]; warnings: string[] }> {
  const editions = ['', ...editionFolders(sizes.keys())];
  const isIn = (path: string, folder: string) => editions.some((edition) => path.startsWith(edition + folder));
  const pages = new Map([...sizes].filter(([path]) => PAGE.test(path)));
  const images = [...sizes.keys()].filter((path) => isIn(path, `${CARDS}/`)).length;
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const heaviest = await heaviestPage(folder, new Map([...pages].filter(([path]) => !isIn(path, BOOK))));
  const facts = [
    counted(pages.size, 'page'),
    `${counted(provenPassages(dossiers), 'passage')} proven`,
    issues.length === 0 ? 'no issue' : counted(issues.length, 'issue'),
    counted(images, 'share image'),
    `${counted(sizes.size, 'file')} of ${megabytes(bytes)}`,
    `${seconds.toFixed(1)} s`,
  ];
  const weight =
    heaviest && `The heaviest page but for the book is ${heaviest.path}, ${heaviest.bytes.toLocaleString('en')} bytes compressed.`;
  const kept = sizes.has(WORKER) ? [await keptWeight(folder, sizes)] : [];
  return { lines: [`${facts.join(', ')}.`, ...(weight === undefined ? [] : [weight]), ...kept], warnings: nearLimits(sizes) };
}

/** What the first visit of a reader brings with it, once, behind what is read. */
async function keptWeight(folder: string, sizes: ReadonlyMap<string, number>): Promise<string> {
  const files = keptFiles([...sizes.keys()]);
  const bytes = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  const sent = await compressedSize(folder, files);
  return `For reading without a network a browser fetches ${counted(files.length, 'file')}, ${megabytes(bytes)} (${megabytes(sent)} compressed).`;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** How many passages the editions show or rest on, each once: the check has found every one in its source. */
function provenPassages(dossiers: readonly Dossier[]): number {
  const passages = dossiers.flatMap((dossier) => KIND_NAMES.flatMap((kind) => dossier.all(kind).flatMap((item) => item.passages)));
  return new Set(passages.map(({ source, start, end }) => `${source} ${start} ${end}`)).size;
}

const counted = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;

interface Built {
  /** Where the site lies. */
  folder: string;
  /** In bytes, by path. */
  sizes: ReadonlyMap<string, number>;
  /** Of each edition. */
  dossiers: readonly Dossier[];
  issues: readonly Issue[];
  seconds: number;
}
