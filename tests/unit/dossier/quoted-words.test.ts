import { describe, expect, test } from 'vitest';
import { findQuoted, withBracketedEllipses } from '../../../src/dossier/quoted-words.ts';
import { prepareSource } from '../../../src/dossier/source-text.ts';

const TEXT = `“The bridge has carried us for a century, and now it’s our turn to carry it,” she said. The bridge is old.

“We will not rush this.”

They asked for a ferry. The council said no.`;
const source = prepareSource('herald', TEXT, { paragraphs: 'blank-line' });

describe('words of a quotation are found', () => {
  test.each([
    ['whole', "now it's our turn", 'now it’s our turn'],
    ['shortened', 'The bridge has carried us […] to carry it', 'The bridge has carried us […] to carry it'],
    [
      'shortened twice, with three full stops',
      'The bridge [...] for a century [...] to carry it',
      'The bridge [...] for a century [...] to carry it',
    ],
    ['shortened over a paragraph', 'now it’s our turn […] We will not rush', 'now it’s our turn […] We will not rush'],
    ['with a word replaced', 'now it’s [the town’s] turn', 'now it’s [the town’s] turn'],
    ['with a word supplied', 'They [the traders] asked for a ferry', 'They [the traders] asked for a ferry'],
    ['supplied at the beginning', '[He] has carried us', '[He] has carried us'],
    ['with a first letter made small', '[w]e will not rush', '[w]e will not rush'],
    ['with a first letter made large', '[O]ur turn to carry', '[O]ur turn to carry'],
  ])('%s', (_, words, shown) => {
    expect(findQuoted(source, words)).toMatchObject({ type: 'found', shown });
  });
});

describe('words are not found', () => {
  test.each([
    ['in another order', 'to carry it […] The bridge has carried us'],
    ['with one piece that is not there', 'The bridge has carried us […] to carry them'],
    ['from far apart', 'The bridge has carried us […] The council said no'],
    ['where too much is replaced', 'The bridge has [gone and] carry it,” she said'],
    ['with another letter', '[h]e will not rush'],
    ['where only brackets are given', '[…]'],
    ['with a bare ellipsis', 'The bridge has carried us … to carry it'],
    ['where a bracket joins paragraphs', 'she said. The bridge is old. [And] We will not'],
  ])('%s', (_, words) => {
    expect(findQuoted(source, words).type).toBe('missing');
  });
});

test('a quotation in a paragraph is looked for there', () => {
  expect(findQuoted(source, '[w]e will not rush', 1).type).toBe('missing');
  expect(findQuoted(source, '[w]e will not rush', 2).type).toBe('found');
});

test('a shortened quotation reaches from its first piece to its last', () => {
  const match = findQuoted(source, 'for a century […] to carry it');
  expect(match.type === 'found' && TEXT.slice(match.start, match.end)).toBe('for a century, and now it’s our turn to carry it');
});

test('ellipses get brackets', () => {
  expect(withBracketedEllipses('one… two ... three [...] four (…) five')).toBe('one […] two […] three […] four […] five');
});
