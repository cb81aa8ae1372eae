import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/dossier/assemble.ts';
import { bundleCount, bundleOf, previewPath } from '../../../src/exports/preview-bundles.ts';
import { previews, previewsIn } from '../../../src/exports/previews.ts';
import { stringsFor } from '../../../src/strings/index.ts';
import { loadFixture } from '../../support/fixture.ts';
import { readContent } from '../../support/check.ts';

const { content } = readContent(await loadFixture());
const dossier = assemble(content);
const all = previews(dossier, stringsFor(dossier.data.language));

describe('previews', () => {
  it('has one for every item that has a page or a place on one', () => {
    const items = [
      dossier.chapters,
      dossier.sources,
      dossier.entities,
      dossier.events,
      dossier.quotes,
      dossier.claims,
      dossier.terms,
      dossier.references,
    ].flatMap((collection) => [...collection.values()]);
    expect(items.length).toBeGreaterThan(5);
    expect(items.filter(({ url }) => !all.has(previewPath(url)))).toEqual([]);
  });

  it('shows a passage with the characters of the source around it', () => {
    for (const { annotations, text, url } of dossier.sources.values()) {
      for (const { passage } of annotations) {
        const { words } = all.get(previewPath(`${url}#${passage.id}`)) ?? {};
        expect(words?.exact).toBe(text.slice(passage.start, passage.end));
        expect(text).toContain(words?.before.replace(/^… /, '') ?? '?');
      }
    }
  });

  it('has one for the preamble and what stands in it, without a number', async () => {
    const other = assemble(readContent(await loadFixture('two-sources')).content);
    const shown = previews(other, stringsFor('en'));
    const label = 'Abendblatt, 15 May 2024, preamble';
    expect(shown.get('sources/abendblatt-2024-05-15/preamble')).toMatchObject({ label, words: { before: 'Archiv, Mappe Mara Lindqvist' } });
    const [passage] = other.item('term', 'folder').passages;
    expect(shown.get(previewPath(passage?.url ?? ''))).toMatchObject({
      label,
      words: { before: 'Archiv, ', exact: 'Mappe Mara Lindqvist', after: '' },
    });
  });

  it('says no more of a source than its rights allow', () => {
    const sources = content.sources.map((source) => ({
      ...source,
      data: { ...source.data, rights: { ...source.data.rights, reproduce: 'none' as const } },
    }));
    const shown = previews(assemble({ ...content, sources }), stringsFor('en'));
    const ofSource = [...shown].filter(([path]) => path.startsWith('sources/'));
    expect(ofSource.length).toBeGreaterThan(1);
    expect(ofSource.filter(([, { words }]) => words)).toEqual([]);
  });

  it('keeps the fragment in the path, without its sign', () => {
    expect(previewPath('terms/#term-quorum')).toBe('terms/term-quorum');
    expect(previewPath('entities/jane/')).toBe('entities/jane');
  });

  it('is in the bundle that its path leads to', () => {
    const bundles = previewsIn(dossier, stringsFor('en'));
    expect(Object.assign({}, ...bundles)).toEqual(Object.fromEntries(all));
    for (const [path, preview] of all) expect(bundles[bundleOf(path, bundles.length)]?.[path]).toEqual(preview);
  });

  it('comes in bundles of about the same size', () => {
    expect([0, 1, 64, 65, 128, 129, 5_000].map(bundleCount)).toEqual([1, 1, 1, 2, 2, 4, 128]);
    const paths = Array.from({ length: 5_000 }, (_, index) => `sources/the-paper-2024/t${index * 37}-${index * 37 + 40}`);
    const sizes = [...Map.groupBy(paths, (path) => bundleOf(path, 128)).values()].map(({ length }) => length);
    expect(sizes).toHaveLength(128);
    expect(Math.max(...sizes)).toBeLessThan(80);
  });
});
