/** Packs the built site into a zip that opens from a disk. */
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packSite } from '../portable/pack-site.ts';
import { MARKER } from '../publish/marker.ts';
import { SettingError } from '../site.ts';
import { command } from './command.ts';
import { openProject } from './project.ts';

export const pack = command({
  about:
    'Packs the site that was built into a zip. Unpacked, it opens from a disk or a stick without a server and without a network: all can be read, links lead from file to file, and in place of the search everything is listed by name.',
  options: {
    to: {
      type: 'value',
      value: 'file',
      about: 'the zip to write (default: the name of the folder with the site, with .zip behind it)',
      refuse: (path) => (path.endsWith('.zip') ? undefined : 'expected the name of a file that ends in .zip.'),
    },
  },
  examples: [
    ['sourcebound build && sourcebound pack', 'packs what was just built'],
    ['sourcebound pack --to dossier-2024-05.zip', 'under a name of its own'],
  ],
  run: async ({ options: { to } }) => {
    const { outDir, base } = (await openProject()).site;
    if (!existsSync(join(outDir, MARKER))) throw new SettingError(`There is no site in ${outDir}. Build it first: npm run build.`);
    const path = to ?? `${outDir.replace(/\/+$/, '')}.zip`;
    const { bytes, files, pages } = packSite(outDir, base);
    await writeFile(`${path}.part`, bytes);
    await rename(`${path}.part`, path);
    process.stdout.write(
      `${path} has ${files} files, ${pages} pages among them, ${(bytes.length / 1e6).toFixed(1)} MB. Unpack it, and open dossier/index.html.\n`,
    );
  },
});
