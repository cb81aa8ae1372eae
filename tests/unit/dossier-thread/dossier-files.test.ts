import { describe, expect, test } from 'vitest';
import { dossierFiles } from '../../../src/dossier-thread/dossier-files.ts';
import { shownOf } from '../../../src/dossier/rights.ts';
import { embeddedPages, oembedUrl } from '../../../src/exports/embed.ts';
import { markdownPages } from '../../../src/exports/markdown/pages.ts';
import { previewsIn } from '../../../src/exports/previews.ts';
import { stringsOf } from '../../../src/strings/index.ts';
import { address, dossierOf } from '../../support/dossiers.ts';

describe.each(['base', 'german', 'arabic'])('the files of %s that are no pages', (name) => {
  test('are those of each family, and each can be written', async () => {
    const dossier = await dossierOf(name);
    const files = dossierFiles(dossier, address);
    const ending = (end: string) => [...files.keys()].filter((path) => path.endsWith(end));
    expect(ending('index.md')).toHaveLength(markdownPages(dossier).length);
    expect(ending('oembed.json').sort()).toEqual(Array.from(embeddedPages(dossier).values(), oembedUrl).sort());
    expect([...files.keys()].filter((path) => path.startsWith('previews/'))).toHaveLength(
      previewsIn(dossier, stringsOf(dossier.data)).length,
    );
    expect(ending('/text.txt')).toHaveLength(dossier.all('source').filter(({ data }) => shownOf(data) === 'full').length);
    for (const [path, { type, write }] of files) {
      expect([path, (await write()).length > 0]).toEqual([path, true]);
      expect(type).toMatch(/^[a-z]+\/[\w.+-]+(?:;.+)?$/);
    }
  });

  test('name addresses of the site as a whole', async () => {
    const files = dossierFiles(await dossierOf(name), address);
    expect(await files.get('robots.txt')?.write()).toContain(`Sitemap: ${address('sitemap-index.xml')}\n`);
  });
});
