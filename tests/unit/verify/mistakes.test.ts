/** What somebody who writes for a newspaper does wrong: every mistake is named, in words that lead to the right field. */
import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { loadFixture, withFiles } from '../../support/fixture.ts';
import { verify } from '../../support/check.ts';

const TEXT = 'sources/herald-2024-05-16/text.txt';
const SOURCE = 'sources/herald-2024-05-16/source.yaml';
const CHAPTER = 'chapters/01-the-closure.mdx';
const QUOTE = 'quotes/lindqvist-carry.mdx';
const EVENT = 'events/closure-announced.mdx';
const CLAIM = 'claims/ferry-is-dear.mdx';
const PERSON = 'entities/mara-lindqvist.mdx';
const DOSSIER = 'dossier.yaml';
const REFERENCES = 'references.json';

const base = new Map<string, string>();
beforeAll(async () => {
  for (const file of await loadFixture()) if (file.type === 'file') base.set(file.path, new TextDecoder().decode(file.bytes));
});

/** The file with some words in the place of others. */
function changed(path: string, words: string, others: string): Record<string, string> {
  const text = base.get(path) ?? '';
  if (!text.includes(words)) throw new Error(`${path} does not hold ${words}`);
  return { [path]: text.replaceAll(words, others) };
}

const prose = (text: string) => () => ({ [CHAPTER]: `${base.get(CHAPTER) ?? ''}\n\n${text}\n` });
const instead = (path: string, words: string, others: string) => () => changed(path, words, others);
/** Another text of the source, with its hash. */
const text = (change: (text: string) => string) => () => {
  const other = change(base.get(TEXT) ?? '');
  const hash = createHash('sha256').update(other).digest('hex');
  return { [TEXT]: other, [SOURCE]: (base.get(SOURCE) ?? '').replace(/sha256: .*/, `sha256: ${hash}`) };
};

const MISTAKES: [what: string, files: () => Record<string, string>, code: string, says: string][] = [
  [
    'a folder with a capital letter',
    () => ({ 'Entities/ada.mdx': base.get(PERSON) ?? '' }),
    'file-unknown',
    'Rename the folder to `entities`',
  ],
  ['a folder of another name', () => ({ 'people/ada.mdx': base.get(PERSON) ?? '' }), 'file-unknown', 'Rename the folder to `entities`'],
  ['an empty text', text(() => '\n'), 'file-unknown', 'The text of the source is empty'],
  ['a wrong year of publication', instead(SOURCE, '2024-05-16', '2023-05-16'), 'date-phrase-mismatch', 'write `published: '],
  ['an alias that is no field', instead(PERSON, '- text: Lindqvist', '- Lindqvist'), 'field-type', '`- text: Lindqvist`'],
  [
    'evidence that is no field',
    instead(PERSON, '  - exact: Mara Lindqvist, the mayor of Harrow Ford', '  - Mara Lindqvist'),
    'field-type',
    '`- exact: Mara Lindqvist`',
  ],
  [
    'a participant that is no field',
    instead(EVENT, '  - entity: mara-lindqvist\n    role: spoke for the council', '  - mara-lindqvist'),
    'field-type',
    '`- entity: mara-lindqvist`, and below it `role:`',
  ],
  [
    'rights that are no field',
    instead(SOURCE, 'rights:\n  reproduce: full\n  statement: Written for the tests of this project.', 'rights: full'),
    'field-type',
    '`  reproduce: full`',
  ],
  ['a field in German', instead(EVENT, 'when: ', 'datum: '), 'field-unknown', 'Is it `when`, which is missing? There are: `accounts`, '],
  [
    'a field of a participant in French',
    instead(EVENT, '  - entity: mara', '  - qui: mara'),
    'field-unknown',
    'Is it `entity`, which is missing? There are: ',
  ],
  [
    'two fields in German',
    () => ({ [EVENT]: (base.get(EVENT) ?? '').replace('title:', 'was:').replace('when:', 'datum:') }),
    'field-unknown',
    'Is it one of those that are missing, `title`, `when`?',
  ],
  ['two letters of a field in the wrong order', instead(EVENT, 'title: ', 'titel: '), 'field-unknown', 'Did you mean `title`?'],
  ['a date of a work as a text', instead(REFERENCES, '{ "date-parts": [[2024, 5, 15]] }', '"2024-05-15"'), 'field-type', '"date-parts"'],
  [
    'a list beside its name',
    instead(PERSON, 'aliases:\n  - text: Lindqvist', 'aliases: - text: Lindqvist'),
    'yaml-syntax',
    'A list begins on the line below',
  ],
  ['a stray bracket', instead(PERSON, 'aliases:', '}\naliases:'), 'yaml-syntax', 'A bracket is closed'],
  ['a no-break space behind a colon', instead(PERSON, 'kind: person', 'kind:\u00a0person'), 'yaml-syntax', 'A no-break space'],
  ['curly quotes in JSON', instead(REFERENCES, '"type": "report"', '“type”: “report”'), 'yaml-syntax', 'straight quotation marks'],
  [
    'a hash that YAML reads as a number',
    instead(SOURCE, '5a31723720f0c941ffafd93a1f439b7ab8620171becf67b1da88c9df09dcddce', '0'.repeat(64)),
    'field-type',
    'in quotes',
  ],
  ['a dash for three hyphens', instead(EVENT, '---', '—'), 'yaml-syntax', 'Write three hyphens'],
  [
    'a value that is cut off',
    instead(EVENT, 'The council announces', 'The council finds #2 and announces'),
    'yaml-syntax',
    'cuts the value off',
  ],
  ['a name in the place of an id', instead(QUOTE, 'speaker: mara-lindqvist', 'speaker: Mara Lindqvist'), 'field-type', '`mara-lindqvist`'],
  ['a language by its name', instead(SOURCE, 'language: en', 'language: English'), 'field-type', 'a language tag'],
  ['a language of words by its name', prose('Said <Lang code="French">pont</Lang>.'), 'component-unknown', 'a language tag'],
  ['a line break of HTML', prose('A line.<br>And more.'), 'mdx-syntax', 'a backslash'],
  ['curly quotes in a component', prose('Said <Lang code=“fr”>pont</Lang>.'), 'mdx-syntax', 'straight ones'],
  ['a component in small letters', prose('<background>\n\nA.\n\n</background>'), 'mdx-code', '`<Background>`'],
  [
    'paragraphs without blank lines',
    () => ({ ...text((own) => own.replaceAll('\n\n', '\n'))(), ...prose('See [¶9](source:herald-2024-05-16#p9).')() }),
    'link-unknown',
    '`paragraphs: line`',
  ],
  [
    'an ellipsis',
    prose('She said [“The bridge has carried us … to carry it”](source:herald-2024-05-16).'),
    'prose-quote-not-verbatim',
    '`The bridge has carried us […] to carry it`',
  ],
  ['an ellipsis in a passage', instead(QUOTE, 'for a century and a half, and now', '…'), 'passage-not-found', '`continued`'],
  [
    'quotation marks round a passage',
    instead(
      QUOTE,
      'exact: The bridge has carried us for a century and a half, and now it is our turn to carry it',
      'exact: “The bridge has carried us”',
    ),
    'passage-not-found',
    'Leave the quotation marks out',
  ],
  [
    'words of another in a link to a quotation',
    prose('She said [“a quiet winter for everyone”](quote:lindqvist-carry).'),
    'prose-quote-not-verbatim',
    'no part of the quotation',
  ],
  [
    'narration as a quotation',
    instead(
      QUOTE,
      'exact: The bridge has carried us for a century and a half, and now it is our turn to carry it',
      'exact: They asked for a ferry',
    ),
    'quote-not-spoken',
    'in its own words',
  ],
  [
    'a quotation over “she said”',
    instead(QUOTE, 'turn to carry it', 'turn to carry it,” said Mara Lindqvist, the mayor of Harrow Ford. “We will not rush this'),
    'quote-not-spoken',
    '`- exact: We will not rush this`',
  ],
  [
    'another speaker',
    instead(QUOTE, 'speaker: mara-lindqvist', 'speaker: ford-street-traders'),
    'quote-speaker-unnamed',
    '`speaker: mara-lindqvist`',
  ],
  [
    'a speaker by a pronoun that stands for another',
    () => ({
      ...text((own) => `${own}\n\nMara Lindqvist came late. “I am tired,” she said. Otto Brand came early.\n`)(),
      'entities/otto-brand.mdx':
        '---\nname: Otto Brand\nkind: person\ndescription: Came early.\nevidence:\n  - exact: Otto Brand came early\n---\n',
      [QUOTE]: (base.get(QUOTE) ?? '').replace(/exact: .*/, 'exact: I am tired').replace('speaker: mara-lindqvist', 'speaker: otto-brand'),
    }),
    'quote-speaker-unnamed',
    'says “she” beside the words, and the last person it names before is “Mara Lindqvist”',
  ],
  [
    'a sum that is mistyped',
    prose('A ferry costs 51,000 crowns [¶3](source:herald-2024-05-16#p3).'),
    'number-not-in-source',
    'There is “15,000”',
  ],
  [
    'a sum that is mistyped beside a link to a claim',
    () => ({
      [CLAIM]: (base.get(CLAIM) ?? '').replace('references: [gazette-2024-05-15]', 'passages:\n      - exact: They asked for a ferry'),
      ...prose('A ferry [costs](claim:ferry-is-dear) 51,000 crowns [¶3](source:herald-2024-05-16#p3).')(),
    }),
    'number-not-in-source',
    '“15,000”',
  ],
  ...[
    '[The traders](entity:ford-street-traders) said: [“The bridge has carried us”](source:herald-2024-05-16).',
    '[“The bridge has carried us”](source:herald-2024-05-16#p2), said [the traders](entity:ford-street-traders).',
    'According to [the traders](entity:ford-street-traders), [“The bridge has carried us”](quote:lindqvist-carry).',
    '[The traders](entity:ford-street-traders), who keep shops there, told the council: [“The bridge has carried us”](quote:lindqvist-carry).',
  ].map((sentence): (typeof MISTAKES)[number] => [
    `words of somebody else: ${sentence.slice(0, 30)}`,
    prose(sentence),
    'quote-given-to-another',
    'entity:mara-lindqvist',
  ]),
  ['an invention in single marks', prose('She called it ‘a terrible winter’.'), 'prose-quote-not-verbatim', 'in no source'],
  ['an invention in guillemets', prose('She called it « a terrible winter ».'), 'prose-quote-not-verbatim', 'in no source'],
  ['an invention in low marks', prose('She called it „a terrible winter“.'), 'prose-quote-not-verbatim', 'in no source'],
  ['an invention in a block', prose('> A terrible winter is ahead.'), 'prose-quote-not-verbatim', 'in a block quotation'],
  [
    'a claim that nobody confirms',
    instead(CLAIM, 'standing: disputed', 'standing: corroborated'),
    'standing-unsupported',
    '`stance: supports`',
  ],
  [
    'a claim that is confirmed by who asserts it',
    () => ({
      [CLAIM]: (base.get(CLAIM) ?? '')
        .replace('standing: disputed', 'standing: corroborated\nassertedBy: [ford-street-traders]')
        .replace('by: Ford Gazette', 'by: Ford Street Traders')
        .replace('stance: disputes', 'stance: supports'),
    }),
    'standing-unsupported',
    'who asserts it',
  ],
  [
    'a claim that its own words confirm',
    () => ({
      [CLAIM]: (base.get(CLAIM) ?? '')
        .replace('standing: disputed', 'standing: corroborated')
        .replace('stance: disputes', 'stance: supports')
        .replace('references: [gazette-2024-05-15]', 'passages:\n      - exact: a ferry would cost 15,000 crowns a month'),
    }),
    'standing-unsupported',
    'the words of its evidence once more',
  ],
  ['a list that is empty', () => ({ 'corrections.yaml': '' }), 'field-type', 'take the file away'],
  ['a web address with a blank', prose('They asked in [a letter](http://example.org/x y).'), 'markup-misread', '`%20`'],
  ['a chapter without its number', () => ({ 'chapters/the-money.mdx': base.get(CHAPTER) ?? '' }), 'id-invalid', '`02-the-money.mdx`'],
  [
    'a range whose ends were exchanged',
    instead(EVENT, "when: '2024-05-14'", 'when: 2024-05-16/2024-05-14'),
    'date-invalid',
    "`when: '2024-05-14/2024-05-16'`",
  ],
  [
    'a range with a dash',
    instead(EVENT, "when: '2024-05-14'", 'when: 2024-05-14–2024-05-16'),
    'date-invalid',
    "`when: '2024-05-14/2024-05-16'`",
  ],
  [
    'indirect speech of somebody who is not there',
    () => ({
      'quotes/x.mdx': (base.get(QUOTE) ?? '')
        .replace(/exact: .*/, 'exact: The bridge was built in 1871')
        .replace('form: whole', 'form: indirect')
        .replace('speaker: mara-lindqvist', 'speaker: far-away'),
      'entities/far-away.mdx': '---\nname: Nora Falk\nkind: person\ndescription: Of another town.\nbackground: true\n---\n',
    }),
    'quote-speaker-unnamed',
    'named neither in ¶1',
  ],
  [
    'a quotation that goes on in the words of another',
    () => ({
      [QUOTE]: (base.get(QUOTE) ?? '').replace('form: whole', 'continued:\n  - exact: The meadow is mine\nform: whole'),
      ...text(
        (now) =>
          `${now.trimEnd()}\n\nThe council met at noon.\n\nIt was a long day.\n\n“The meadow is mine,” said Tomas Brand, a farmer.\n`,
      )(),
      'entities/tomas-brand.mdx':
        '---\nname: Tomas Brand\nkind: person\ndescription: A farmer.\nevidence:\n  - exact: Tomas Brand, a farmer\n---\n',
    }),
    'quote-speaker-unnamed',
    '“Mara Lindqvist” is named neither in ¶7',
  ],
  ['a link to words that do not stand there', prose('It has [about forty](source:herald-2024-05-16) shops.'), 'source-link-words', '#p1'],
  ['a ¶ that leads elsewhere', prose('It is so [¶2](source:herald-2024-05-16#p3).'), 'paragraph-label', '[¶3]'],
  ['a blank in a link', prose('The [mayor](entity: mara-lindqvist) came.'), 'markup-misread', '`[words](entity:mara-lindqvist)`'],
  ['a blank before a link', prose('The [mayor] (entity:mara-lindqvist) came.'), 'markup-misread', '`[words](entity:mara-lindqvist)`'],
  ['a link of a wiki', prose('The [[mara-lindqvist]] came.'), 'markup-misread', '(entity:mara-lindqvist)'],
  ['a reference without brackets', prose('The mayor came (ref:gazette-2024-05-15).'), 'markup-misread', '[](ref:gazette-2024-05-15)'],
  ['stars in a field', instead(CLAIM, 'gist: The', 'gist: The **very**'), 'markup-misread', 'plain text'],
  ['a second title', prose('# Another title\n\nText.'), 'markup-misread', 'Write `##`'],
  ['a sentence that became a list', prose('1679. That was long ago.'), 'markup-misread', '`1679\\. That was long ago.`'],
  [
    'a weekday that fits neither week',
    instead(EVENT, '2024-05-14', '2024-05-15'),
    'date-phrase-mismatch',
    '`when: 2024-05-14` or `when: 2024-05-21`',
  ],
  [
    'a date of the evidence that nothing quotes',
    instead(EVENT, 'dated:\n  - exact: on Tuesday\n', ''),
    'event-date-unquoted',
    '`- exact: Tuesday`',
  ],
  ['an event after its report', instead(EVENT, '2024-05-14', '2024-05-21'), 'event-after-report', '2024-05-16'],
  ['a person as a place', instead(EVENT, 'place: harrow-ford', 'place: mara-lindqvist'), 'entity-misplaced', 'is a person'],
  ['a relation to itself', instead(PERSON, 'to: harrow-ford', 'to: mara-lindqvist'), 'entity-misplaced', 'to itself'],
  ['a change before the beginning', instead(DOSSIER, '2024-05-21', '2024-05-11'), 'date-order', 'before `published`'],
  ['a quotation of another day than its event', instead(QUOTE, '2024-05-14', '2024-05-01'), 'date-order', 'closure-announced'],
  ['a date as in a letter', instead(EVENT, '2024-05-14', '14/05/2024'), 'date-invalid', "`when: '2024-05-14'`"],
  ['a name in a link', prose('The [mayor](entity:Mara Lindqvist) came.'), 'markup-misread', '`[words](entity:mara-lindqvist)`'],
  ['a name with an apostrophe as an id', instead(EVENT, 'place: harrow-ford', "place: Ford's Bridge"), 'field-type', '`fords-bridge`'],
  ['a bracket that is not closed', prose('The [mayor](entity:mara-lindqvist came.'), 'markup-misread', 'The bracket is not closed'],
  ['brackets in the wrong order', prose('The (mayor)[entity:mara-lindqvist] came.'), 'markup-misread', 'in square brackets'],
  ['a link without words', prose('They met [](entity:mara-lindqvist).'), 'markup-misread', 'has no words'],
  ['a heading without a blank', prose('##What comes'), 'markup-misread', '`## What comes`'],
  ['fields that do not end', instead(EVENT, 'statement on Tuesday\n---', 'statement on Tuesday'), 'yaml-syntax', 'behind the last field'],
  ['a figure amid words', prose('See <Figure of="timeline" events="bridge-built" /> here.'), 'figure-invalid', 'amid the words'],
  [
    'a text that was saved with the line ends of Windows',
    () => ({ [TEXT]: (base.get(TEXT) ?? '').replaceAll('\n', '\r\n') }),
    'source-changed',
    'only how its lines end',
  ],
  [
    'words of a quotation in two passages',
    () => ({
      [QUOTE]: (base.get(QUOTE) ?? '').replace('form:', 'continued:\n  - exact: We will not rush this\nform:'),
      ...prose('She said [“it is our turn to carry it. We will not rush”](quote:lindqvist-carry).')(),
    }),
    'prose-quote-not-verbatim',
    'our turn to carry it […] We will not rush this”',
  ],
  [
    'a correction of a later day',
    instead('corrections.yaml', "date: '2024-05-21'", "date: '2024-06-01'"),
    'date-order',
    "`updated: '2024-06-01'`",
  ],
  [
    'words that are said after the report',
    instead(QUOTE, "'2024-05-14'\nevent: closure-announced", "'2024-06-14'"),
    'date-order',
    'which quotes them',
  ],
  ['a surname that is no alias', instead(PERSON, 'aliases:\n  - text: Lindqvist\n', ''), 'alias-missing', '`- text: Lindqvist`'],
];

const RIGHT: [what: string, files: () => Record<string, string>, code: string][] = [
  ...[
    '[“The bridge has carried us”](quote:lindqvist-carry), she told [the traders](entity:ford-street-traders).',
    '[The traders](entity:ford-street-traders) were told [“The bridge has carried us”](quote:lindqvist-carry).',
    '[The traders](entity:ford-street-traders) called [“our turn to carry it”](source:herald-2024-05-16) a hollow phrase.',
  ].map((sentence): (typeof RIGHT)[number] => [
    `words that somebody hears: ${sentence.slice(0, 40)}`,
    prose(sentence),
    'quote-given-to-another',
  ]),
  [
    'a number of a claim that rests on a work',
    () => ({
      [CLAIM]: (base.get(CLAIM) ?? '').replace(/evidence:\n {2}- exact: .*/, 'evidence:\n  - reference: gazette-2024-05-15'),
      ...prose('The ferry, at 180,000 crowns a year, is [said to be dear](claim:ferry-is-dear).')(),
    }),
    'number-not-in-source',
  ],
  [
    'a claim that one of those in its evidence confirms',
    () => ({
      [CLAIM]: (base.get(CLAIM) ?? '')
        .replace('standing: disputed', 'standing: corroborated\nassertedBy: [mara-lindqvist]')
        .replace('evidence:', 'evidence:\n  - exact: it is our turn to carry it')
        .replace('stance: disputes', 'stance: supports')
        .replace('references: [gazette-2024-05-15]', 'passages:\n      - exact: a ferry would cost 15,000 crowns a month'),
    }),
    'standing-unsupported',
  ],
];

test.each(RIGHT)('%s is no mistake', async (_, files, code) => {
  const issues = verify(await withFiles(files()));
  expect(issues.map((issue) => issue.code)).not.toContain(code);
});

test.each(MISTAKES)('%s', async (_, files, code, says) => {
  const issues = verify(await withFiles(files()));
  const told = issues.filter((issue) => issue.code === code).map(({ message, hint }) => `${message} ${hint}`);
  expect(told.join('\n')).toContain(says);
});

test('works are taken as Zotero and Better BibTeX export them', async () => {
  const files: Record<string, string> = {
    ...changed(REFERENCES, '"id": "county-record-1990"', '"id": "recordCounty1990"'),
    ...prose('See the record [](ref:recordCounty1990) and the item [](ref:http://zotero.org/users/1/items/AB12CD34).')(),
    'terms/ford.mdx': '---\nterm: ford\ndefinition: d\nevidence:\n  - reference: recordCounty1990\n---\n',
  };
  const chapter = (files[CHAPTER] ?? '').replace('ref:county-record-1990', 'ref:recordCounty1990');
  const references = (files[REFERENCES] ?? '').replace(
    /\n\]\s*$/,
    ',\n  { "id": "http://zotero.org/users/1/items/AB12CD34", "type": "book", "title": "Fords", "issued": { "date-parts": [["1990", 5]] } }\n]\n',
  );
  expect(verify(await withFiles({ ...files, [CHAPTER]: chapter, [REFERENCES]: references }))).toEqual([]);
});
