import { describe, expect, test } from 'vitest';
import { verify } from '../../support/check.ts';
import { withFiles } from '../../support/fixture.ts';

/** What is said of an event whose evidence is the only sentence of the report of Thursday, 16 May 2024; empty when nothing is. */
async function said(language: string, sentence: string, when: string, more = ''): Promise<string> {
  const files = await withFiles({
    'sources/herald-2024-05-16/source.yaml': `title: A\npublisher: B\npublished: '2024-05-16'\nlanguage: ${language}\nurl: https://herald.example/\nrights: { reproduce: full, statement: Free. }\nsha256: ${'a'.repeat(64)}\n`,
    'sources/herald-2024-05-16/text.txt': `${sentence}\n`,
    'events/it.mdx': `---\ntitle: It\nwhen: '${when}'\nplace: harrow-ford\nevidence:\n  - exact: ${JSON.stringify(sentence)}\n${more}---\n`,
  });
  return verify(files)
    .filter(({ code, file }) => code === 'event-date-unquoted' && file.endsWith('it.mdx'))
    .map(({ message, hint }) => `${message} ${hint}`)
    .join('\n');
}

describe('an event whose evidence says when it was', () => {
  test.each([
    ['en', 'The council decided on Tuesday.', '2024-05-14', 'Tuesday'],
    ['en', 'The council decided on 14 May.', '2024-05-14', '14 May'],
    ['en', 'They met on Tuesday, May 14.', '2024-05-14', 'May 14'],
    ['en', 'In İstanbul, on 14 May 2024, they met.', '2024-05-14', '14 May 2024'],
    ['en', 'The bridge was built in 1871.', '1871', "'1871'"],
    ['en', 'After the vote of 3 June 2023 the council decided on Tuesday.', '2024-05-14', 'Tuesday'],
    ['en', 'The strike lasted until 20 May.', '2024-05-17/2024-05-20', '20 May'],
    ['de', 'Der Rat beschloss es am Dienstag, 14. Mai.', '2024-05-14', '14. Mai'],
    ['fr', 'Le conseil a décidé le 14 mai 2024.', '2024-05-14', '14 mai 2024'],
    ['ar', 'قرر المجلس في ١٤ مايو ٢٠٢٤.', '2024-05-14', '١٤ مايو ٢٠٢٤'],
  ])('%s: %s', async (language, sentence, when, words) => {
    const message = await said(language, sentence, when);
    expect(message).toContain(`\`- exact: ${words}\``);
    // What the hint says is mended by what it says, and nothing else is wrong with it.
    const mended = await said(language, sentence, when, `dated:\n  - exact: ${words}\n`);
    expect(mended).toBe('');
  });

  test.each([
    ['en', 'The council decided on 13 May.', '2024-05-14'],
    ['en', 'They met on 29 February.', '2023-01-01/2023-12-31'],
    ['de', 'Der Rat beschloss es am 13. Mai 2024.', '2024-05-14'],
  ])('and says another day: %s: %s', async (language, sentence, when) => {
    expect(await said(language, sentence, when)).toContain('Read the sentence in the source.');
  });
});

describe('what is no time of the event, or is known already', () => {
  test.each([
    ['en', 'They asked for a ferry.', '2024-05-14'],
    ['en', 'He presented the 2024 budget.', '2024-05-14'],
    ['en', 'A total of 2024 people came.', '2024-05-14'],
    ['en', 'She told the Mail on Sunday of it.', '2024-05-14'],
    ['en', 'They signed the Good Friday Agreement.', '2024-05-17'],
    ['en', 'There may 5 people have been.', '2024-05-05'],
    ['en', 'He was born on 5 May 1990.', '2020~'],
    ['en', 'On 29 February they met.', '2021-01-01/2024-12-31'],
    ['de', 'Das sagte er der Welt am Sonntag.', '2024-05-14'],
    ['de', 'Sprecher Jan Freitag schwieg.', '2024-05-17'],
    ['es', 'Plácido Domingo cantó.', '2024-05-19'],
    ['cs', 'Rada to schválila 14. května 2024.', '2024-05-14'],
  ])('%s: %s', async (language, sentence, when) => {
    expect(await said(language, sentence, when)).toBe('');
  });

  test('words that are quoted', async () => {
    expect(await said('en', 'The council decided on Tuesday.', '2024-05-14', 'dated:\n  - exact: on Tuesday\n')).toBe('');
  });
});
