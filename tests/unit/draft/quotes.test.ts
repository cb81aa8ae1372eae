/** Who says what, case by case. Each case is a short text, with its quotations and their speakers in order. */
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/draft/article-text.ts';
import { findEntities } from '../../../src/draft/entities.ts';
import { findQuotes } from '../../../src/draft/quotes.ts';

/** Each quotation by its first words, and who speaks: a name, the words that stand for somebody without one, `-` for nobody known, `no speech`. */
function speakersIn(text: string): string[] {
  const article = readArticle(text);
  const entities = findEntities(article);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return findQuotes(article, entities).map(({ exact, speech, speaker }) => {
    const who = speech ? (speaker ? (nameOf.get(speaker.entity ?? '') ?? speaker.exact) : '-') : 'no speech';
    return `${exact.split(' ').slice(0, 2).join(' ')}: ${who}`;
  });
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...speakers: string[]])[]>> = {
  'said after, by name': [
    ['“We will appeal,” Maria Torres said.', 'We will: Maria Torres'],
    ['“We will appeal,” Torres, a lawyer from Ohio who has defended several of the men, said on Tuesday.', 'We will: Torres'],
    ['“This is a very good day for us,” Department of Health spokesperson Ingrid Solberg told reporters.', 'This is: Ingrid Solberg'],
    ['"It is what it is," Warriors coach Dan Whitfield said after the game.', 'It is: Dan Whitfield'],
    ['"We are not going anywhere," Secretary of State Helen Marsh said.', 'We are: Helen Marsh'],
    ['“Why would we?” Torres asked.', 'Why would: Torres'],
    ['“Stop!” Torres shouted. “Stop the car!”', 'Stop!: Torres', 'Stop the: Torres'],
    ['“I never thought of it,” Torres later recalled.', 'I never: Torres'],
    ['“That is absurd,” Torres shot back.', 'That is: Torres'],
    ['“That is absurd,” Torres thundered.', 'That is: Torres'],
    ['“That is absurd,” Torres says, shaking her head.', 'That is: Torres'],
  ],
  'said after, inverted': [
    ['“We will appeal,” said Maria Torres, the lead attorney for the families.', 'We will: Maria Torres'],
    ['“We will appeal,” said the lead attorney, Maria Torres.', 'We will: Maria Torres'],
    ['“We will appeal,” said Dr. Maria Torres, director of the clinic.', 'We will: Maria Torres'],
    ['“We will appeal,” wrote Torres in an email.', 'We will: Torres'],
    ['"We saw a big flash and then nothing," said one resident who asked not to be named.', 'We saw: one resident'],
    ['"He was a gentle man," said a neighbour.', 'He was: a neighbour'],
    ['"Prices will go up," warned the head of the bakers\' union, Jean Vidal.', 'Prices will: Jean Vidal'],
    ["'Prices will go up', says Vidal.", 'Prices will: Vidal'],
    ['"Prices will go up," read a statement from the Ministry of Trade.', 'Prices will: Ministry of Trade'],
    ['"It is closed," according to Torres.', 'It is: Torres'],
    ['"It is closed," adds Vidal, 43, who runs the shop with his wife.', 'It is: Vidal'],
  ],
  'said before': [
    ['Maria Torres said: “We will appeal.”', 'We will: Maria Torres'],
    ['Torres told The Courier, “We will appeal.”', 'We will: Torres'],
    ['In a statement on Friday, Torres said, “We will appeal.”', 'We will: Torres'],
    ['Speaking outside the court, Torres, 45, said: “We will appeal.”', 'We will: Torres'],
    ['Asked about the verdict, Torres replied: "We will appeal."', 'We will: Torres'],
    ['President Omar Haddad on Wednesday called the vote “a great step forward for our people”.', 'a great: Omar Haddad'],
    ['Haddad tweeted: “We won!”', 'We won!: Haddad'],
    ['The ministry said in a statement: "The talks go on."', 'The talks: The ministry'],
    ['According to Haddad, the vote was “a great step forward for everybody”.', 'a great: Haddad'],
    ['Haddad was quoted by the state news agency as saying: “We won.”', 'We won.: Haddad'],
    ['Haddad went on to say: “We won.”', 'We won.: Haddad'],
    ['Haddad took to Twitter to say: “We won.”', 'We won.: Haddad'],
    ['As Haddad put it: “We won.”', 'We won.: Haddad'],
  ],
  'by first name, role or statement': [
    ['Jonathan Reed met Emily Cole. “I knew,” she said. “I did too,” he said.', 'I knew,: Emily Cole', 'I did: Jonathan Reed'],
    ['A judge called it “a cruel and cynical crime”.\n\nJudge Ada Obi jailed him.', 'a cruel: Ada Obi'],
    ['Ada Obi said in a statement that it was over. “We are glad,” the statement said.', 'We are: Ada Obi'],
    ['Ada Obi, head of policy, said parents felt “completely outgunned”.', 'completely outgunned: Ada Obi'],
    ['“He is upset,” a person close to the family said.', 'He is: a person close'],
    ['Ms Ruiz — who leads the youth wing — said that it was “an insult to us”.', 'an insult: Ruiz'],
    ['“I saw it.” Those were the words of the widow, Ellen Gray.', 'I saw: Ellen Gray'],
    ['“I’m tired,” said a marcher, retired driver Louise Tate.', 'I’m tired,: Louise Tate'],
  ],
  'over several paragraphs, in single marks': [
    [
      '‘We had boats,’ said Tom Rudge. ‘We fished.\n\n‘We had the boys’ club.\n\n‘Look now.’',
      'We had: Tom Rudge',
      'We fished.: Tom Rudge',
      'We had: Tom Rudge',
      'Look now.: Tom Rudge',
    ],
  ],
  'behind a dateline': [
    [
      'SALEM, Ore. (XP) — Gov. Linda Castellanos on Thursday vetoed the bill, calling it “a well-meaning mistake”.',
      'a well-meaning: Linda Castellanos',
    ],
  ],
  interrupted: [
    ['“We will,” Torres said, “appeal tomorrow.”', 'We will,: Torres', 'appeal tomorrow.: Torres'],
    ['“We will,” said Maria Torres, the lead attorney, “appeal tomorrow.”', 'We will,: Maria Torres', 'appeal tomorrow.: Maria Torres'],
    ['“We will appeal,” Torres said. “We have no choice.”', 'We will: Torres', 'We have: Torres'],
    ['“We will appeal,” Torres said, adding that the judge had made “a grave and costly error”.', 'We will: Torres', 'a grave: Torres'],
    ['“We will appeal,” said Torres, who called the ruling “a grave and costly error”.', 'We will: Torres', 'a grave: Torres'],
  ],
  partial: [
    ['Torres said the ruling was “deeply flawed” and would be appealed.', 'deeply flawed: Torres'],
    ['Torres described the ruling as “deeply flawed”.', 'deeply flawed: Torres'],
    ['The ruling was “deeply flawed,” Torres said.', 'deeply flawed,: Torres'],
    ['The ruling was described by Torres as “deeply flawed”.', 'deeply flawed: Torres'],
    ['The ruling is a “disaster” for the region, Torres said.', 'disaster: Torres'],
    ['Torres accused the mayor of “playing with the lives of children”.', 'playing with: Torres'],
    ['Torres said the company had “no choice” but to “start again from nothing”.', 'no choice: Torres', 'start again: Torres'],
    [
      'Torres dismissed the claims as “nonsense”, while Vidal said they were “worth looking into”.',
      'nonsense: Torres',
      'worth looking: Vidal',
    ],
  ],
  'no speech': [
    ['The so-called “golden hour” is short.', 'golden hour: no speech'],
    ['Her novel “The Long Road Home” sold well.', 'The Long: no speech'],
    ['He starred in “Night of the Wolf” in 1998.', 'Night of: no speech'],
    ['Robert “Bobby” Harlan died in 2003.', 'Bobby: no speech'],
    ['The word “resilience” is used too often.', 'resilience: no speech'],
    ['A banner read “Water for all”.', 'Water for: no speech'],
    ['The band played “Blue Window” and “Sea of Salt”.', 'Blue Window: no speech', 'Sea of: no speech'],
    ['The “experts” were nowhere to be seen.', 'experts: no speech'],
  ],
  'by pronoun': [
    ['Maria Torres left the court in tears. “We will appeal,” she said.', 'We will: Maria Torres'],
    ['Omar Haddad met Maria Torres on Monday. “We will appeal,” she said.', 'We will: Maria Torres'],
    ['Mr Haddad met Mrs Torres on Monday. “She was very kind to me,” he said.', 'She was: Haddad'],
    ['Maria Torres joined the firm in 2001.\n\nShe was made a partner in 2010.\n\n“We will appeal,” she said.', 'We will: Maria Torres'],
  ],
  'by role': [
    ['Captain Sunil Mhatre smiled. “We won,” the captain said.', 'We won,: Sunil Mhatre'],
    ['Jane Doe, a lawyer from Ohio, was in court. “We will appeal,” the lawyer said.', 'We will: Jane Doe'],
    ['Jane Doe lost. Her lawyer, Tom Reed, was in court. “We will appeal,” the lawyer said.', 'We will: Tom Reed'],
    ['Jane Doe lost. “We will appeal,” her lawyer said.', 'We will: her lawyer'],
  ],
  'without a cue': [
    ['Torres was not amused. “We will appeal and we will win.”', 'We will: Torres'],
    ['Torres was blunt: “We will appeal and we will win.”', 'We will: Torres'],
    ['“We will appeal,” Torres said.\n\n“We have no choice but to do that.”', 'We will: Torres', 'We have: Torres'],
    ['“We will appeal and we will win.” Torres sighed.', 'We will: Torres'],
    ['Maria Torres has seen it before.\n\n“It starts with one house.”', 'It starts: Maria Torres'],
  ],
  'over several paragraphs': [
    ['“It is late.\n\n“It is cold.\n\n“We should go,” Torres said.', 'It is: Torres', 'It is: Torres', 'We should: Torres'],
    ['Torres said: “It is late.\n\n“It is cold.”', 'It is: Torres', 'It is: Torres'],
  ],
  'several speakers': [
    ['“We will appeal,” Torres said. “They can try,” said Vidal.', 'We will: Torres', 'They can: Vidal'],
    ['“We will appeal,” Torres said.\n\nJean Vidal disagreed. “They can try all they like.”', 'We will: Torres', 'They can: Jean Vidal'],
    ['“Are you going?” Torres asked.\n\n“No,” Vidal said.\n\n“Why not?” Torres said.', 'Are you: Torres', 'No,: Vidal', 'Why not?: Torres'],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  test.each(cases)(`${name}: %s`, (text, ...speakers) => {
    expect(speakersIn(text)).toEqual(speakers.filter((speaker) => typeof speaker === 'string'));
  });
}
