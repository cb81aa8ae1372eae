import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { KIND_NAMES, KINDS } from '../../../src/schemas/kinds.ts';
import { day, edtf, id, language, passage, evidenceItem, url } from '../../../src/schemas/common.ts';

/** Every field below a schema, with its path. */
function fieldsOf(schema: z.ZodType, path: string): { path: string; field: z.ZodType }[] {
  const { innerType, element, out, shape } = schema.def as {
    innerType?: z.ZodType;
    element?: z.ZodType;
    out?: z.ZodType;
    shape?: Record<string, z.ZodType>;
  };
  const inner = innerType ?? element ?? out;
  if (inner) return fieldsOf(inner, path);
  return Object.entries(shape ?? {}).flatMap(([key, field]) => [{ path: `${path}.${key}`, field }, ...fieldsOf(field, `${path}.${key}`)]);
}

/** The doc line of a field, or of what it wraps. */
function docOf(field: z.ZodType): string {
  const { innerType } = field.def as { innerType?: z.ZodType };
  return field.description ?? (innerType ? docOf(innerType) : '');
}

describe.each(KIND_NAMES)('%s', (kind) => {
  test('every field has a doc line, with its default where it can be left out', () => {
    // What CSL-JSON defines below a field is explained there.
    const fields = fieldsOf(KINDS[kind].schema, kind).filter(({ path }) => !/^reference\.\w+\./.test(path));
    expect(fields.length).toBeGreaterThan(2);
    for (const { path, field } of fields) {
      const doc = docOf(field);
      expect(doc, path).toMatch(/^(?:\p{Lu}|`)/u);
      if (field.def.type === 'optional') expect(doc, path).toMatch(/Default:/);
    }
  });
});

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

test('days', () => {
  expect(['2020-01-05', '2020-02-29'].every((value) => accepts(day(), value))).toBe(true);
  expect(['2020-01', '2021-02-29', '2020-01-05?', '2020-1-5', '', 2020, null].some((value) => accepts(day(), value))).toBe(false);
});

test('dates, also a bare year that YAML reads as a number', () => {
  expect(edtf().parse(1871)).toBe('1871');
  expect([187, 2020.5, 20200105, true, null, '2020-13'].some((value) => accepts(edtf(), value))).toBe(false);
});

test('ids', () => {
  expect(accepts(id(), 'a-1')).toBe(true);
  expect(['A', 'a_b', '-a', 'a/b', '../a', ''].some((value) => accepts(id(), value))).toBe(false);
});

test('languages', () => {
  expect(['en', 'ar-Latn', 'zh-Hant-TW'].every((value) => accepts(language(), value))).toBe(true);
  expect(['', 'english language', 'e', 'en_US'].some((value) => accepts(language(), value))).toBe(false);
});

test('web addresses', () => {
  expect(['https://a.example/', 'http://a.example/b?c#d'].every((value) => accepts(url(), value))).toBe(true);
  expect(
    ['a.example', '//a.example', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'file:///etc/passwd', ''].some((value) =>
      accepts(url(), value),
    ),
  ).toBe(false);
});

test('passages and evidence', () => {
  expect(accepts(passage, { exact: 'words' })).toBe(true);
  expect([{}, { exact: ' ' }, { exact: 'a', page: 3 }].some((value) => accepts(passage, value))).toBe(false);
  expect([{ exact: 'a' }, { reference: 'r' }].every((value) => accepts(evidenceItem, value))).toBe(true);
  expect([{}, { note: 'n' }, { exact: 'a', reference: 'r' }].some((value) => accepts(evidenceItem, value))).toBe(false);
});
