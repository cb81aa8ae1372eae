/** The threshold is held against texts written for it, those that share their words and those that only seem to. */
import { expect, test } from 'vitest';
import { excerptSentences, sentencesIn, wholeSentences } from '../../../src/text/held-sentences.ts';
import { GAP, paragraphsOf } from '../../../src/text/paragraphs.ts';
import { shareWords } from '../../../src/text/shared-words.ts';

/** Each sentence of ours as a proof: `[theirs > ours]` where they differ, `{}` around what is not compared, `none` without a relative. */
function drawn(ours: string, theirs: string, language = 'en'): string[] {
  const sentences = paragraphsOf(ours, 'blank-line').flatMap(({ text, start }) => sentencesIn(text, start, language));
  const read = theirs.includes(GAP) ? excerptSentences : wholeSentences;
  const held = read(paragraphsOf(theirs, 'blank-line'), language);
  const words = held.flatMap((sentence) => sentence.words);
  return shareWords(sentences, held).map((shared, index) => {
    if (!shared) return 'none';
    const own = sentences[index]?.words ?? [];
    const slice = (text: string, list: typeof own, { start, end }: { start: number; end: number }) =>
      end > start ? text.slice(list[start]?.start, list[end - 1]?.end) : '';
    return shared.pieces
      .map((piece) => {
        const here = slice(ours, own, piece.ours);
        if (piece.type === 'same') return here;
        return piece.type === 'uncompared' ? `{${here}}` : `[${slice(theirs, words, piece.theirs)} > ${here}]`;
      })
      .join(' ');
  });
}

const BRIDGE = 'The town will close its stone bridge for repairs in June, the council said on Tuesday.';

test('the same words are the same, whatever their marks', () => {
  expect(
    drawn(BRIDGE, `Something else stands here. “The town will close its stone bridge for repairs in June”, the Council said on Tuesday`),
  ).toEqual([BRIDGE]);
});

test('words removed, added and changed', () => {
  expect(drawn(BRIDGE, 'The town will close its old stone bridge for repairs in July, a spokesman of the council said.')).toEqual([
    'The town will close its [old > ] stone bridge for repairs in [July, a spokesman of > June,] the council said [ > on Tuesday.]',
  ]);
});

test('numbers that differ are changes', () => {
  expect(drawn('A ferry would cost the town 15,000 crowns a month.', 'A ferry would cost the town 1,500 crowns a month.')).toEqual([
    'A ferry would cost the town [1,500 > 15,000] crowns a month.',
  ]);
});

test.each([
  [
    'the same subject in other words',
    'Harrow Ford is going to shut the old crossing in summer so that masons can mend it, officials announced.',
  ],
  ['a stock phrase in common', 'The schools of the town stay shut for another week, the council said on Tuesday.'],
  [
    'a long stock phrase in common',
    'In a statement that was released by the office of the mayor on Tuesday, the council said that it has no money.',
  ],
  ['the same words in another order', 'On Tuesday the council repairs said for bridge stone in its June close will town the.'],
  ['nothing in common', 'Nobody had asked.'],
])('%s: none', (_, other) => {
  expect(drawn(BRIDGE, other)).toEqual(['none']);
});

test('two long sentences with one stock phrase in common: none', () => {
  expect(
    drawn(
      'According to a statement released by the office of the prime minister on Friday, the harbour will be widened, and ships of all sizes may enter it by next spring at the latest.',
      'According to a statement released by the office of the prime minister on Friday, taxes on bread fall, while those on salt, sugar, tea and tobacco are to be raised again soon.',
    ),
  ).toEqual(['none']);
});

test('a sentence whose build is another’s, with most of its words new', () => {
  expect(
    drawn(
      'The mayor said the town rejects closure of its bridge, particularly the builders’ closure of the old market in the repair that ruined Ann Holt, the keeper of the oldest shop, the head of the guild, Bo Lind, and their families.',
      'The mayor said the town rejects any delay to its bridge, including the works by the county on Ford Street and also the closing of the old market in a repair that hurt a trader last week.',
    )[0],
  ).toMatch(
    /^The mayor said the town rejects \[any delay to > closure of\] its bridge, .*that \[hurt a trader last week. > ruined .* families.\]$/,
  );
});

test('sentences in another order are found where they stand', () => {
  const traders = 'The traders on both banks of the river asked for a ferry.';
  expect(drawn(`${BRIDGE} ${traders}`, `${traders} Nobody knows more. ${BRIDGE}`)).toEqual([BRIDGE, traders]);
});

test('a sentence that is two in the other text', () => {
  expect(
    drawn(
      'The bridge, which was built of grey stone in 1871, will be closed to all traffic from the third of June.',
      'The bridge was built of grey stone in 1871. It will be closed to all traffic from the third of June.',
    ),
  ).toEqual(['The bridge, [ > which] was built of grey stone in 1871, [It > ] will be closed to all traffic from the third of June.']);
});

test('two sentences that are one in the other text lack nothing of each other', () => {
  expect(
    drawn(
      'The bridge was built of grey stone in 1871. It will be closed to all traffic from the third of June.',
      'The bridge was built of grey stone in 1871, and it will be closed to all traffic from the third of June.',
    ),
  ).toEqual(['The bridge was built of grey stone in 1871. [and > ]', 'It will be closed to all traffic from the third of June.']);
});

test('a clause put in between', () => {
  expect(drawn('The town will close its stone bridge, the pride of the valley, for repairs in June.', BRIDGE)).toEqual([
    'The town will close its stone bridge, [ > the pride of the valley,] for repairs in June. [the council said on Tuesday. > ]',
  ]);
});

test('a short sentence goes with its neighbours, and alone it is none', () => {
  const theirs = `${BRIDGE} Nobody was asked. The traders on both banks of the river want a ferry.`;
  expect(drawn(theirs, theirs)).not.toContain('none');
  expect(drawn('Nobody was asked.', theirs)).toEqual(['none']);
});

test('what stands beyond a cut is not compared, never added or missing', () => {
  expect(drawn(BRIDGE, '[…] will close its stone bridge for repairs in June […]')).toEqual([
    '{The town} will close its stone bridge for repairs in June, {the council said on Tuesday.}',
  ]);
  expect(drawn(BRIDGE, 'The town will close its old bridge […] in June, the council said on Tuesday.')).toEqual([
    'The town will close its [old > stone] bridge {for repairs} in June, the council said on Tuesday.',
  ]);
});

test('a short piece is found where all that is held of it stands in the sentence', () => {
  expect(drawn(BRIDGE, '[…] its stone bridge for repairs in June […]')).toEqual([
    '{The town will close} its stone bridge for repairs in June, {the council said on Tuesday.}',
  ]);
  expect(drawn(BRIDGE, '[…] its wooden bridge for repairs in June […]')).toEqual(['none']);
});

test('a stock phrase that is held alone is none', () => {
  expect(drawn(BRIDGE, '[…] the council said on Tuesday […]')).toEqual(['none']);
});

test('Arabic, and a language without blanks', () => {
  expect(
    drawn(
      'أعلنت بلدية رأس المرجان يوم الخميس أن منارة المدينة القديمة ستبقى مفتوحة أمام الزوار.',
      'أعلنت بلدية رأس المرجان أن منارة المدينة ستبقى مفتوحة أمام الزوار.',
      'ar',
    ),
  ).toEqual(['أعلنت بلدية رأس المرجان [ > يوم الخميس] أن منارة المدينة [ > القديمة] ستبقى مفتوحة أمام الزوار.']);
  expect(
    drawn('市は古い石の橋を六月から修理のため閉鎖すると発表した。', '市は石の橋を七月から修理のため閉鎖すると発表した。', 'ja')[0],
  ).toMatch(/\[ > 古い\] ?石.*\[七月 > 六月\]/);
});

test('texts in two languages share no words', () => {
  expect(drawn(BRIDGE, 'Die Stadt schließt ihre steinerne Brücke im Juni, teilte der Rat am Dienstag mit.')).toEqual(['none']);
});

test('long texts are compared in seconds, however alike their sentences are', () => {
  const sentence = (index: number) =>
    `Keeper ${index} of the lamp number ${(index * 7919) % 9973} said on day ${index % 365} that the oil of his ${index % 12} barrels was gone.`;
  const text = Array.from({ length: 2_500 }, (_, index) => sentence(index)).join(' ');
  const sentences = sentencesIn(text, 0, 'en');
  expect(shareWords(sentences, wholeSentences([{ start: 0, end: text.length, text }], 'en')).filter(Boolean)).toHaveLength(2_500);
}, 60_000);
