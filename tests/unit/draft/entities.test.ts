import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/draft/article-text.ts';
import { findEntities } from '../../../src/draft/entities.ts';

const found = (text: string) => findEntities(readArticle(text));
const entities = (text: string) =>
  found(text).map(({ kind, name, mentions }) => `${kind} ${name}: ${mentions.map(({ exact }) => exact).join(', ')}`);

describe('findEntities', () => {
  it('knows a person under full name, surname and title', () => {
    expect(entities('Mrs Funke Oladele spoke first. “We wait,” Oladele said. Minister Oladele left.')).toEqual([
      'person Funke Oladele: Funke Oladele, Oladele, Oladele',
    ]);
  });

  it('keeps particles with the name', () => {
    expect(
      entities(
        'The cleric Hamad bin Jassim al-Kabi spoke. Al-Kabi said no. Nimal de Sousa, a trader, wept, and De Sousa said so. Ludwig van Loon said yes.',
      ),
    ).toEqual([
      'person Hamad bin Jassim al-Kabi: Hamad bin Jassim al-Kabi, Al-Kabi',
      'person Nimal de Sousa: Nimal de Sousa, De Sousa',
      'person Ludwig van Loon: Ludwig van Loon',
    ]);
  });

  it('knows a body by its abbreviation in brackets, and by a second one', () => {
    expect(entities('The Cereals and Stores Board (CSB) met. The CSB, called NCSB in older papers, said no.')).toEqual([
      'organisation Cereals and Stores Board: Cereals and Stores Board, CSB, CSB, NCSB',
    ]);
  });

  it('takes a person for a person who is named like a firm, and a firm for a firm', () => {
    expect(entities('Dafydd Lloyd, a teacher, came. Lloyd said so.')).toEqual(['person Dafydd Lloyd: Dafydd Lloyd, Lloyd']);
    expect(entities('A spokeswoman for Morgan, the company’s lender, said no.')).toEqual(['organisation Morgan: Morgan']);
  });

  it('takes demonyms for no names', () => {
    expect(entities('Iraqi lawmakers met American officials and a Shia cleric; the French stayed away.')).toEqual([]);
    expect(entities('The Iraqi cleric Jawad Hamdan said so.')).toEqual(['person Jawad Hamdan: Jawad Hamdan']);
  });

  it('takes an abbreviation of common words for no name', () => {
    expect(entities('The gross domestic product (GDP) rose; the trade union congress (TUC) met. The TUC said so.')).toEqual([]);
  });

  it('does not mention a place where it is part of the name of a body', () => {
    expect(entities('The University of Leiden and the Portwick College of Art are old.')).toEqual([
      'organisation University of Leiden: University of Leiden',
      'organisation Portwick College of Art: Portwick College of Art',
    ]);
  });

  it('knows places by what stands round them', () => {
    expect(entities('MANILA — The storm hit the town of Oderin, then moved to Lake Orsava in Kenya.')).toEqual([
      'place Manila: MANILA',
      'place Oderin: Oderin',
      'place Lake Orsava: Lake Orsava',
      'place Kenya: Kenya',
    ]);
  });

  it('takes ships, works and laws for things', () => {
    expect(
      entities('He was aboard the Bright Lark. Her novel, “Tides for Beginners,” sold well. The Grain Reserves Act passed.').map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['thing Bright Lark', 'thing Tides for Beginners', 'thing Grain Reserves Act']);
  });

  it('leaves out months, weekdays, titles alone and words that begin a sentence', () => {
    expect(entities('Residents fled on Monday. In March the Minister came. May they return? Police said so.')).toEqual([]);
  });

  it('knows a person called May or March', () => {
    expect(entities('Trevor May, 42, spoke in May. “It may rain,” May said.')).toEqual(['person Trevor May: Trevor May, May']);
  });

  it('gives a surname that two people bear to the one whom the title fits, else to whom the article named first', () => {
    expect(entities('Daniel Harper, 40, sued Margaret Harper. Harper won. Mrs Harper wept.')).toEqual([
      'person Daniel Harper: Daniel Harper, Harper',
      'person Margaret Harper: Margaret Harper, Harper',
    ]);
  });

  it('finds names in a headline of capitals, states that are shortened and firms with their full stop', () => {
    expect(entities('ORDELL CITY COUNCIL VOTES\n\nORDELL, Ala. (AP) — The Ordell City Council sued Pyrex Tools Inc. on Monday.')).toEqual([
      'organisation Ordell City Council: ORDELL CITY COUNCIL, Ordell City Council',
      'place Ordell: ORDELL',
      'place Ala.: Ala.',
      'organisation AP: AP',
      'organisation Pyrex Tools Inc.: Pyrex Tools Inc.',
    ]);
  });

  it('gives offsets of the text and ids of their own', () => {
    const text = 'Ama Mensah spoke. The Ama Mensah Foundation paid.';
    for (const { mentions } of found(text)) for (const { start, end, exact } of mentions) expect(text.slice(start, end)).toBe(exact);
    expect(new Set(found(text).map(({ id }) => id)).size).toBe(found(text).length);
  });

  it('takes one country for one, whatever it is called', () => {
    expect(entities('The United States refused. US troops stayed, the U.S. said.')).toEqual([
      'place United States: United States, US, U.S.',
    ]);
  });
});
