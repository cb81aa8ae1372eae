import { beforeAll, describe, expect, it } from 'vitest';
import { worksOf } from '../../../../src/citations/works.ts';
import { CLAIM_ORDERS, ledgerPages } from '../../../../src/components/claims/claim-orders.ts';
import { LISTS } from '../../../../src/components/lists/lists.ts';
import { relationsOf } from '../../../../src/components/pictures/network-of.ts';
import { assemble } from '../../../../src/dossier/assemble.ts';
import type { Dossier } from '../../../../src/dossier/dossier.ts';
import { pageUrl } from '../../../../src/schemas/page-url.ts';
import { generateDossier } from '../../../bench/generate.ts';
import { readContent } from '../../../support/check.ts';
import { textFile } from '../../../support/fixture.ts';

describe('the lists of a large dossier', () => {
  let dossier: Dossier;
  beforeAll(() => {
    const { files } = generateDossier(600);
    const references = Array.from({ length: 450 }, (_, index) => ({ id: `reference-${index + 1}`, type: 'book', title: `Work ${index}` }));
    files.set('references.json', JSON.stringify(references));
    files.set(
      'corrections.yaml',
      Array.from({ length: 200 }, () => "- date: '2024-05-21'\n  where: dossier\n  what: a\n  why: b\n").join(''),
    );
    dossier = assemble(readContent([...files].map(([path, text]) => textFile(path, text))).content);
  });

  it('have every row once', () => {
    const rows = {
      entities: dossier.all('entity'),
      chronology: dossier.all('event'),
      quotes: dossier.all('quote'),
      network: relationsOf(dossier),
      terms: dossier.all('term'),
      references: dossier.all('reference'),
      corrections: dossier.all('correction'),
      cite: worksOf(dossier),
    } satisfies Record<keyof typeof LISTS, readonly unknown[]>;
    for (const [list, all] of Object.entries(rows)) {
      const pages = LISTS[list as keyof typeof LISTS](dossier);
      const shown: unknown[] = pages.flat();
      expect(pages.length, list).toBeGreaterThan(1);
      expect(shown, list).toHaveLength(all.length);
      expect(new Set(shown), list).toEqual(new Set<unknown>(all));
    }
    for (const order of CLAIM_ORDERS) {
      const pages = ledgerPages(order, dossier);
      expect(pages.length).toBeGreaterThan(1);
      expect(new Set(pages.flat().map(({ claim }) => claim))).toEqual(new Set(dossier.all('claim')));
    }
  });

  it('put what stands in a list at the address of its page', () => {
    for (const list of ['terms', 'corrections'] as const) {
      for (const [index, page] of LISTS[list](dossier).entries()) {
        for (const { url } of page) expect(url.split('#')[0]).toBe(pageUrl(`${list}/`, index + 1));
      }
    }
  });

  it('are what links of prose lead to', () => {
    const targets = dossier.all('entity').flatMap(({ prose }) => prose.links.map(({ target }) => target));
    const terms = targets.flatMap((target) => (target.type === 'item' && target.kind === 'term' ? [target] : []));
    expect(terms.some(({ url }) => url.includes('/page/'))).toBe(true);
    expect(terms.filter(({ id, url }) => dossier.item('term', id).url !== url)).toEqual([]);
  });
});
