/** A new entry of every kind passes the check, and explains each of its fields as the schema does. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitOf } from '../../../src/dossier/read/layouts.ts';
import { readFolder, type ContentFile } from '../../../src/dossier/read-folder.ts';
import { parseYaml } from '../../../src/dossier/yaml.ts';
import { changedFiles, openFolder } from '../../../src/writing/folder.ts';
import { fieldsText } from '../../../src/writing/new/fields-text.ts';
import { docOf } from '../../../src/schemas/shape.ts';
import { findWords, knownIn } from '../../../src/writing/new/known.ts';
import { dateOffers, speechOffers } from '../../../src/writing/new/offers.ts';
import { planNew, suggestId } from '../../../src/writing/new/plan.ts';
import { QUESTIONS, type Answers } from '../../../src/writing/new/questions.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../../src/schemas/kinds.ts';
import { slugOf } from '../../../src/text/slug.ts';
import { awkwardText } from '../../support/arbitraries.ts';
import { verify } from '../../support/check.ts';

const folderOf = (name: string) => readFolder(resolve(`tests/fixtures/${name}`), limitOf);
const TODAY = '2024-05-22';
const BASE = await folderOf('base');
const TEXT = new TextEncoder().encode('Another text.\n');

const ENGLISH: Readonly<Partial<Record<Kind, Answers>>> = {
  chapter: { title: 'What now? #1', summary: 'What comes: more.' },
  page: { title: 'Imprint', description: 'Who we are.' },
  entity: { name: 'Ford Street', kind: 'place', description: 'A street.', exact: 'keep shops on both banks' },
  event: { title: 'Work begins', exact: 'Work on the bridge begins on June 3', when: '2024-06-03' },
  quote: {
    exact: 'We will not rush this.',
    speaker: 'mara-lindqvist',
    form: 'whole',
    medium: 'statement',
    when: '2024-05-14',
    gist: 'No date is named.',
  },
  claim: {
    claim: 'The winter will be quiet.',
    kind: 'opinion',
    standing: 'opinion',
    gist: 'Others say nothing.',
    exact: 'a quiet winter for everyone',
  },
  term: { term: 'Meadow', definition: 'Where the market goes.', exact: 'move to the meadow' },
  reference: { title: 'A history of “Harrow Ford”', type: 'book', url: 'https://example.org/a' },
  correction: { where: 'claim:ferry-is-dear', what: 'It said: this; now that.', why: 'A mistake # of ours.' },
  source: { publisher: 'Ford Radio', published: '2024-05-15', language: 'en', reproduce: 'cited', statement: 'Ours.' },
};

function make(files: readonly ContentFile[], kind: Kind, answers: Answers, id?: string) {
  const folder = openFolder(files);
  const plan = planNew(folder, knownIn(folder), kind, { answers, id: id ?? suggestId(kind, answers), today: TODAY, text: TEXT });
  const after = changedFiles(files, plan.changes);
  const file = after.find(({ path }) => path === plan.file);
  return { ...plan, after, text: file?.type === 'file' ? new TextDecoder().decode(file.bytes) : '' };
}

const errorsIn = (files: readonly ContentFile[]) => verify(files).filter(({ severity }) => severity === 'error');

test('every kind but the dossier itself is asked for', () => {
  expect(KIND_NAMES.filter((kind) => QUESTIONS[kind].length === 0)).toEqual(['dossier']);
  expect(Object.keys(ENGLISH).sort()).toEqual(KIND_NAMES.filter((kind) => kind !== 'dossier').sort());
});

describe.each(Object.entries(ENGLISH) as [Kind, Answers][])('%s', (kind, answers) => {
  test('its answers are those that are asked for, and none is refused', () => {
    const known = knownIn(openFolder(BASE));
    for (const { name, refuse, isOptional, unless } of QUESTIONS[kind]) {
      const value = answers[name];
      if (value !== undefined) expect([name, refuse(value, known, answers)]).toEqual([name, undefined]);
      else expect([name, isOptional ?? unless?.(answers) ?? name === 'text']).toEqual([name, true]);
    }
  });

  test('the check finds no error in it', () => {
    const { after, text } = make(BASE, kind, answers);
    expect(errorsIn(after)).toEqual([]);
    expect(text).toMatchSnapshot();
  });

  test('no file is written over', () => {
    const { after, id } = make(BASE, kind, answers);
    if (kind === 'correction') expect(make(after, kind, answers).id).toBe(String(Number(id) + 1));
    else expect(() => make(after, kind, answers)).toThrow(`The id would be ${id}, which is taken`);
  });
});

describe('in other languages', () => {
  test('German', async () => {
    const german = await folderOf('german');
    const { after, file, text } = make(german, 'quote', {
      title: 'Über die Brücke',
      exact: await firstSpeech(german),
      speaker: 'hanne-drews',
      form: 'partial',
      medium: 'Rat',
      when: '2021-03-10',
      gist: 'x',
    });
    expect(file).toBe('quotes/ueber-die-bruecke.mdx');
    expect(text).toContain('what: sagt es');
    expect(errorsIn(after).filter((issue) => issue.file === file && issue.code !== 'date-order')).toEqual([]);
  });

  test('Arabic', async () => {
    const arabic = await folderOf('arabic');
    const { after, file } = make(arabic, 'chapter', { title: 'ماذا حدث بعد ذلك', summary: 'ما جرى.' });
    expect(file).toMatch(/^chapters\/03-[a-z-]+\.mdx$/);
    expect(errorsIn(after)).toEqual([]);
  });

  async function firstSpeech(files: readonly ContentFile[]): Promise<string> {
    const known = knownIn(openFolder(files));
    const [offer] = await speechOffers(known);
    const source = known.sources.find(({ id }) => id === offer?.place.source);
    return source?.text.text.slice(offer?.place.start, offer?.place.end) ?? '';
  }
});

describe('what is offered', () => {
  const known = knownIn(openFolder(BASE));

  test('speech, with who says it where the draft finds out', async () => {
    const offers = await speechOffers(known);
    const words = offers.map(({ place, speaker }) => [known.sources[0]?.text.text.slice(place.start, place.end), speaker]);
    expect(words).toContainEqual(['We will not rush this.', 'mara-lindqvist']);
    expect(words[0]).toEqual(['The bridge has carried us for a century and a half, and now it is our turn to carry it', 'mara-lindqvist']);
  });

  test('dates of the paragraph, as words that prove them', () => {
    const found = findWords(known, 'Work on the bridge begins');
    expect(found.type === 'found' && dateOffers(known, found.place)).toEqual([
      { edtf: '2024-06-03', words: 'June 3', dated: { exact: 'June 3' } },
    ]);
  });

  test('words that stand in no source, and in several places', () => {
    const refuse = (value: string) => QUESTIONS.term.find(({ name }) => name === 'exact')?.refuse(value, known, {});
    expect(refuse('will not rush that')).toBe('which stands in no source. The nearest there is: will not rush this');
    expect(refuse('xyz xyz xyz')).toBe('which stands in no source. Copy the words from it.');
    expect(refuse('bridge')).toBe('which stands 4 times (¶1, ¶1, ¶2, ¶4): give a few words more.');
  });

  test.each<[Kind, string, string, string]>([
    ['event', 'when', 'yesterday', 'expected a date, such as 2020-01-05, 2020-01 or 2019-12-27/2019-12-31.'],
    ['source', 'published', '2020', 'expected a day, such as 2020-01-16.'],
    ['source', 'language', 'English', 'expected a language tag such as en, ar or ar-Latn.'],
    ['reference', 'url', 'example.org', 'expected a web address, such as https://example.org/report.'],
    [
      'quote',
      'speaker',
      'nobody',
      'expected one of ford-street-traders, harrow-ford, mara-lindqvist. Make another first: sourcebound new entity.',
    ],
    ['claim', 'standing', 'disputed', 'which needs an account of others: make it with `reported`, add `accounts`, and change it then.'],
    ['entity', 'description', 'x'.repeat(141), 'expected at most 140 characters (it has 141).'],
    ['correction', 'where', 'the claim', 'expected `dossier`, or a kind and an id, as in `claim:the-vote-was-close`.'],
  ])('%s: %s is not %j', (kind, name, value, reason) => {
    expect(QUESTIONS[kind].find((question) => question.name === name)?.refuse(value, known, {})).toBe(reason);
  });

  test('the form of a quotation, by its sentence', () => {
    const preset = (exact: string) => QUESTIONS.quote.find(({ name }) => name === 'form')?.preset?.(known, { exact });
    expect(['We will not rush this', 'We will not rush this.', 'not rush this', 'The bridge has carried us'].map(preset)).toEqual([
      'whole',
      'whole',
      'partial',
      'partial',
    ]);
  });
});

describe('the text of fields', () => {
  const { schema } = KINDS.entity;

  test('reads back as what was given, whatever that is', () => {
    fc.assert(
      fc.property(
        awkwardText(),
        awkwardText(),
        fc.constantFrom('2020', 'null', '- a', 'a: b', 'a #b', '“x”', '*a', '@a', '0x1F', 'يوم'),
        (name, description, text) => {
          const values = { name: `${name}x`, description: `${description}x`, evidence: [{ exact: text }] };
          const yaml = parseYaml(fieldsText(schema, values, 'More.'));
          expect(yaml.type === 'parsed' && yaml.data).toEqual(values);
        },
      ),
    );
  });

  test('names every field once, each below what its schema says', () => {
    const text = fieldsText(schema, { name: 'A', kind: 'person' }, 'More.');
    const flat = text.replaceAll(/\n# (?!\w+:)/g, ' ');
    for (const [name, field] of Object.entries(schema.shape)) {
      expect(text.match(new RegExp(`^(?:# )?${name}:`, 'gm'))?.length).toBe(1);
      expect(flat.replaceAll(/\s+/g, ' ')).toContain(docOf(field).slice(0, 60));
    }
  });
});

test.each([
  ['Die Brücke über die Straße', 'die-bruecke-ueber-die-strasse'],
  ['Ann O’Neill', 'ann-oneill'],
  ['Это было', 'eto-bylo'],
  ['  ', ''],
  ['日本', ''],
  ['a'.repeat(80), 'a'.repeat(60)],
  [`${'word '.repeat(20)}`, 'word-'.repeat(12).slice(0, -1)],
])('%j becomes the id %j', (title, id) => {
  expect(slugOf(title)).toBe(id);
});

test('words of which no id can be made need one', () => {
  expect(() => make(BASE, 'chapter', { title: '日本', summary: 'x' })).toThrow(
    'No id can be made of these words. Give one: --id my-chapter.',
  );
  expect(make(BASE, 'chapter', { title: '日本', summary: 'x' }, 'japan').file).toBe('chapters/02-japan.mdx');
});
