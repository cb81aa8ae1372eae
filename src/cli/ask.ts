/** Asks for what a new entry needs, in a terminal: one question at a time, each with what can be chosen. */
import { autocomplete, isCancel, select, text } from '@clack/prompts';
import { EntryError } from '../writing/entry-error.ts';
import { findWords, placeName, sentencesIn, wordsAt, type Known, type Place } from '../writing/new/known.ts';
import { dateOffers, speechOffers } from '../writing/new/offers.ts';
import type { Answers, Question } from '../writing/new/questions.ts';
import { printable } from '../text/printable.ts';

/** Choices that are no answer themselves. */
const [OWN_WORDS, A_WORK] = ['\0own', '\0work'];
const MOST_SHOWN = 8;
const LONGEST_LABEL = 110;

/** The answer to a question, with what is known by it of others. */
export async function ask(question: Question, known: Known, answers: Answers): Promise<Answers> {
  if (question.isSpeech) return askSpeech(question, known, answers);
  if (question.isPassage) return askPassage(question, known, answers);
  const { name } = question;
  if (question.isDate) return { [name]: await askDate(question, known, answers) };
  const choices =
    question.choices?.(known) ??
    (question.ids ? (known.ids.get(question.ids) ?? []).map((value) => ({ value, ...labelOf(known, value) })) : undefined);
  if (!choices || choices.length === 0) return { [name]: await askText(question, known, answers) };
  const preset = answers[`suggested:${name}`] ?? question.preset?.(known, answers);
  return { [name]: await choose(question.question, choices, preset) };
}

function labelOf({ entities }: Known, id: string): { label: string; hint?: string } {
  const entity = entities.find((candidate) => candidate.id === id);
  return entity ? { label: printable(entity.data.name), hint: id } : { label: id };
}

/** @throws EntryError when somebody leaves. */
function answered<Answer>(answer: Answer | symbol): Answer {
  if (isCancel(answer)) throw new EntryError('Left off. Nothing was written.');
  return answer as Answer;
}

export async function askText(question: Question, known: Known, answers: Answers, initialValue = ''): Promise<string | undefined> {
  const preset = initialValue === '' ? (question.preset?.(known, answers) ?? '') : initialValue;
  const answer = answered(
    await text({
      message: question.isOptional ? `${question.question} Enter alone leaves it out.` : question.question,
      ...(question.example === undefined ? {} : { placeholder: `for example: ${question.example}` }),
      ...(preset === '' ? {} : { initialValue: preset }),
      validate: (value = '') => {
        if (value.trim() === '') return question.isOptional ? undefined : 'This is needed.';
        const reason = question.refuse(value.trim(), known, answers);
        return reason === undefined ? undefined : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
      },
    }),
  ) as string | undefined;
  return answer?.trim() || undefined;
}

async function choose(
  message: string,
  choices: readonly { value: string; label: string; hint?: string }[],
  initialValue?: string,
): Promise<string> {
  const options = choices.map((choice) => ({ ...choice, label: shortened(choice.label) }));
  const initial = initialValue === undefined ? {} : { initialValue };
  const isLong = options.length > MOST_SHOWN;
  return answered<string>(
    await (isLong
      ? autocomplete({ message, options, maxItems: MOST_SHOWN, placeholder: 'type some letters of it', ...initial })
      : select({ message, options, ...initial })),
  );
}

/** Speech, with who says it. */
async function askSpeech(question: Question, known: Known, answers: Answers): Promise<Answers> {
  const offers = await speechOffers(known);
  const choices = offers.map(({ place, name }, index) => ({
    value: String(index),
    label: `“${wordsAt(known, place)}”`,
    hint: [placeName(known, place), ...(name === undefined ? [] : [printable(name)])].join(', '),
  }));
  const chosen =
    choices.length > 0
      ? await choose(question.question, [...choices, { value: OWN_WORDS, label: 'other words, which you type' }])
      : OWN_WORDS;
  const offer = offers[Number(chosen)];
  if (!offer) return { exact: await askText(question, known, answers) };
  return { ...wordsOf(known, offer.place), ...(offer.speaker === undefined ? {} : { 'suggested:speaker': offer.speaker }) };
}

/** Words of a sentence, or a work that says it. */
async function askPassage(question: Question, known: Known, answers: Answers): Promise<Answers> {
  const [, subject = ''] = Object.entries(answers).find(([name]) => ['title', 'name', 'term', 'claim'].includes(name)) ?? [];
  const sentences = sentencesIn(known).map((place) => ({ place, words: wordsAt(known, place) }));
  const naming = (words: string) => words.toLowerCase().includes(subject.toLowerCase());
  const sorted = [...sentences.filter(({ words }) => naming(words)), ...sentences.filter(({ words }) => !naming(words))];
  const works = known.ids.get('reference') ?? [];
  const choices = [
    ...sorted.map(({ place, words }, index) => ({ value: String(index), label: words, hint: placeName(known, place) })),
    { value: OWN_WORDS, label: 'other words, which you type' },
    ...(works.length > 0 ? [{ value: A_WORK, label: 'none; a work elsewhere says it' }] : []),
  ];
  const chosen = sentences.length > 0 ? await choose(question.question, choices) : OWN_WORDS;
  if (chosen === A_WORK)
    return {
      reference: await choose(
        'Which work says it?',
        works.map((value) => ({ value, label: value })),
      ),
    };
  const place = sorted[Number(chosen)]?.place;
  const narrow = { ...question, question: place ? 'Leave only the words that say it, or press Enter.' : question.question };
  const exact = await askText(
    narrow,
    known,
    { ...answers, ...(place ? { source: place.source } : {}) },
    place ? wordsAt(known, place) : '',
  );
  return { exact, ...(place ? { source: place.source } : {}) };
}

async function askDate(question: Question, known: Known, answers: Answers): Promise<string | undefined> {
  const found = answers['exact'] === undefined ? undefined : findWords(known, answers['exact'], answers['source']);
  const offers = found?.type === 'found' ? dateOffers(known, found.place) : [];
  const seen = new Set<string>();
  const choices = offers.flatMap(({ edtf, words }) => {
    if (seen.has(edtf)) return [];
    seen.add(edtf);
    return [{ value: edtf, label: edtf, hint: `“${printable(words)}”` }];
  });
  if (choices.length === 0) return askText(question, known, answers);
  const chosen = await choose(question.question, [...choices, { value: OWN_WORDS, label: 'another date' }]);
  return chosen === OWN_WORDS ? askText(question, known, answers) : chosen;
}

const wordsOf = (known: Known, place: Place): Answers => ({ exact: wordsAt(known, place), source: place.source });

function shortened(label: string): string {
  const line = printable(label);
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}…` : line;
}
