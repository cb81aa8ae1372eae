import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/dossier/assemble.ts';
import { readContent } from '../../../src/dossier/read.ts';
import { previewPath, previews } from '../../../src/exports/previews.ts';
import { stringsFor } from '../../../src/strings/index.ts';
import { loadFixture } from '../../support/fixture.ts';

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
});
