/**
 * Whatever a content folder holds, the editor leaves as it is: saved without a change, a file keeps its bytes; with one field changed,
 * it holds what it held but for that field, and all its lines but those of that field.
 */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readFolder, type ContentFile } from '../../../src/dossier/read-folder.ts';
import { answersOf, type Answers } from '../../../src/edit/answers.ts';
import { fieldsOf } from '../../../src/edit/fields.ts';
import { countOf, dataOf, open, PROSE, proseOf, textWith, type OpenedFile } from '../../../src/edit/opened.ts';
import { KINDS } from '../../../src/schemas/kinds.ts';

const FOLDERS = ['content', 'tests/fixtures/base', 'tests/fixtures/german', 'tests/fixtures/arabic', 'tests/fixtures/relatives'];
/** How often a field of a kind is changed: of all fields alike a few stand for the others. */
const TIMES = 2;
const PATIENCE = 240_000;
/** A text that is no word of YAML, as long as what a title may be. */
const CHANGED = 'It’s “new”: #1, *so* — [yes]';

interface Form {
  file: OpenedFile;
  number: number | undefined;
  answers: Answers;
}

/** Every form that the editor shows of a file. */
function formsOf(source: ContentFile): Form[] {
  const file = open(source);
  if (!file?.hasForm) return [];
  const isList = KINDS[file.kind].layout === 'list';
  const numbers = isList ? Array.from({ length: countOf(file) }, (_, index) => index) : [undefined];
  return numbers.map((number) => ({ file, number, answers: answersIn(file, number) }));
}

/** What the form of an entry holds before anything is typed. */
const answersIn = (file: OpenedFile, number: number | undefined): Answers =>
  new Map([
    ...answersOf(fieldsOf(KINDS[file.kind].schema), dataOf(file, number)),
    ...(file.hasProse ? [[PROSE, proseOf(file)] as const] : []),
  ]);

const reopened = ({ path }: OpenedFile, text: string): OpenedFile => {
  const file = open({ type: 'file', path, bytes: new TextEncoder().encode(text) });
  if (!file) throw new Error(`${path} can no longer be opened.`);
  return file;
};

/** The lines of a text that another has no more, as often as they stand in it. */
function linesGone(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const line of after.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return before.split('\n').filter((line) => {
    const number = left.get(line) ?? 0;
    left.set(line, number - 1);
    return number <= 0;
  });
}

const filesOf = async (folder: string) => (await readFolder(folder)).filter((file) => file.type === 'file');

test.each(FOLDERS)('every file of %s keeps its bytes when nothing is changed', async (folder) => {
  const forms = (await filesOf(folder)).flatMap(formsOf);
  expect(forms.length).toBeGreaterThan(3);
  for (const { file, number, answers } of forms) {
    expect(textWith(file, answers, number), file.path).toBe(file.text);
  }
});

test.each(FOLDERS)(
  'every field of the files of %s can be changed, and only it changes',
  async (folder) => {
    const tried = new Map<string, number>();
    for (const form of (await filesOf(folder)).flatMap(formsOf)) {
      const { file, number, answers } = form;
      for (const [name, value] of answers) {
        if (name.endsWith('#') || value === '' || value === 'on') continue;
        const field = `${file.kind} ${name.replaceAll(/\d+/g, '*')}`;
        tried.set(field, (tried.get(field) ?? 0) + 1);
        if ((tried.get(field) ?? 0) > TIMES) continue;
        const changed = name === PROSE ? `${value}${CHANGED}\n` : CHANGED;
        const text = textWith(file, new Map([...answers, [name, changed]]), number);
        const after = reopened(file, text);
        const expected = new Map([...answers, [name, changed]]);
        expect(isDeepStrictEqual(answersIn(after, number), expected), `${file.path} ${name}`).toBe(true);
        if (name !== PROSE) expect(text.slice(after.proseStart), file.path).toBe(file.text.slice(file.proseStart));
        const lines = name === PROSE ? 0 : Math.max(1, linesOf(file, value));
        expect(linesGone(file.text, text).length, `${file.path} ${name}`).toBeLessThanOrEqual(lines);
      }
    }
    expect(tried.size).toBeGreaterThan(10);
  },
  PATIENCE,
);

/** As many lines as a text can take up in its file: a folded one has many. */
const linesOf = ({ text }: OpenedFile, value: string): number => (text.includes(value) ? 1 : Math.ceil(value.length / 60) + 2);
