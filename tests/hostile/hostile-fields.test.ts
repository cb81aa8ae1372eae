/** The hostile dossier forgets no field: what is in the schemas is in it. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { definitionOf, shapeOf } from '../../src/schemas/shape.ts';
import { KIND_NAMES, KINDS, type Kind, type KindDescription } from '../../src/schemas/kinds.ts';
import { hasErrors } from '../../src/verify/run.ts';
import { verify } from '../support/check.ts';
import { hostileFiles } from './hostile-fields.ts';
import { lay } from './lay.ts';
import { pathsOfTexts, textPathsOf } from './schema-values.ts';

/** Texts that need something which no content folder has. */
const ELSEWHERE: Partial<Record<Kind, readonly string[]>> = {
  // A picture in the folder `public`: tests/build/appearance.test.ts.
  dossier: ['appearance.logo.alt'],
};
/** A list of another standard, whose texts are those of its variables. */
const OF_OUR_OWN = KIND_NAMES.filter((kind) => kind !== 'reference');
const files = hostileFiles();

describe('hostile fields', () => {
  test('X29: the check finds nothing wrong with them', () => {
    expect(
      verify(lay(files))
        .filter((issue) => hasErrors([issue]))
        .map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`),
    ).toEqual([]);
  });

  test.each(OF_OUR_OWN)('X29b: every text that the schema of a %s allows is there', (kind) => {
    const held = new Set(textsOf(kind));
    const isHeld = (path: string) => held.has(path) || [...held].some((other) => other.startsWith(`${path}.`));
    const wanted = textPathsOf(KINDS[kind].schema).filter((path) => !ELSEWHERE[kind]?.includes(path));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((path) => !isHeld(path))).toEqual([]);
  });

  test('X29c: a text that is nested in lists and options is not overlooked', () => {
    const paths = KIND_NAMES.flatMap((kind) => textPathsOf(KINDS[kind].schema).map((path) => `${kind} ${path}`));
    expect(paths).toEqual(
      expect.arrayContaining([
        'quote original.pieces.literal',
        'source relatives.relations.note',
        'entity nativeName.text',
        'dossier words',
      ]),
    );
    expect(definitionOf(shapeOf(KINDS.dossier.schema)['title'] ?? KINDS.dossier.schema).type).toBe('string');
  });
});

/** The paths of the texts in all entries of a kind. */
function textsOf(kind: Kind): string[] {
  const description: KindDescription = KINDS[kind];
  return Object.entries(files)
    .filter(([path]) => path.startsWith(description.path) && !path.endsWith('.txt'))
    .flatMap(([, text]) => pathsOfTexts(parse(text.startsWith('---\n') ? (text.split('---\n')[1] ?? '') : text)));
}
