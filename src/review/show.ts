/** A draft as a person in a terminal reads it: in its paragraph, what it would be, how sure that is, and why. */
import { printable } from '../text/printable.ts';
import type { Issue } from '../verify/issue.ts';
import type { Answer } from './answer.ts';
import { aboutField, fieldsOf, shownValue } from './fields.ts';
import type { WaitingDraft } from './waiting.ts';

const PERCENT = 100;
const INDENT = '  ';
/** What a draft of a kind is called. */
const KIND_NAMES = { quote: 'A quotation', event: 'An event', entity: 'A name', term: 'A word to explain' } as const;
/** Marks words where there are no colours. */
const PLAIN: Marks = { open: '»', close: '«', dim: (text) => text };

/** `width` is that of the terminal. */
export function showDraft(draft: WaitingDraft, { width, marks = PLAIN }: { width: number; marks?: Marks }): string {
  const { kind, id, confidence, reason, place, data, owed } = draft;
  const known = fieldsOf(kind).map((field) => [field.name, shownValue(field, data[field.name])] as const);
  const dating = kind === 'event' ? datingOf(data) : '';
  const rows = [
    ['id', id] as const,
    ...known.filter(([, value]) => value !== ''),
    ...(dating === '' ? [] : [['dated by', dating] as const]),
  ];
  const longest = Math.max(...rows.map(([name]) => name.length));
  return [
    place ? wrap(`¶${place.part}  ${markedText(place, marks)}`, width) : 'Its words do not stand in the source.',
    '',
    `${KIND_NAMES[kind]}, ${Math.round(confidence * PERCENT)} % sure: ${printable(reason)}.`,
    ...rows.map(([name, value]) => wrap(`${marks.dim(name.padEnd(longest))}  ${printable(value)}`, width, INDENT, longest + INDENT.length)),
    ...owed.map(({ field, isMissing, message }) =>
      wrap(isMissing ? `Still owed: ${field}. ${aboutField(kind, field)}` : `${field}: ${printable(message)}`, width, INDENT),
    ),
  ].join('\n');
}

/** A line for a list. */
export const lineOf = ({ name, source, confidence, place, owed }: WaitingDraft): string =>
  `${name}  ${Math.round(confidence * PERCENT)} %  ${place ? `¶${place.part}` : 'not found'} of ${source}${owed.length > 0 ? `  owes ${owed.map(({ field }) => field).join(', ')}` : ''}`;

/** Says how many drafts wait; nothing where none does. */
export const waitingLine = (count: number): string =>
  count === 0 ? '' : `${count} ${count === 1 ? 'draft waits' : 'drafts wait'} for an answer: sourcebound review.\n`;

/** What an answer came to, in sentences. */
export function showAnswer(answer: Answer, name: string): string {
  switch (answer.type) {
    case 'done':
      return '';
    case 'unknown':
      return `There is no draft ${name}.`;
    case 'taken':
      return `${answer.path} is there already. Give this one another id, or drop it.`;
    case 'owed':
      return [
        `${name} cannot be kept yet.`,
        ...answer.fields.map(
          ({ field, isMissing, message }) => `${INDENT}${field} ${isMissing ? 'is missing.' : `is wrong: ${printable(message)}.`}`,
        ),
        ...answer.issues.flatMap(sayIssue),
      ].join('\n');
  }
}

const sayIssue = ({ file, code, message, hint }: Issue): string[] => [
  `${INDENT}${printable(`${file}: ${code} ${message}`)}`,
  `${INDENT}${INDENT}${printable(hint)}`,
];

function datingOf({ dated, dateNote }: WaitingDraft['data']): string {
  const [first] = Array.isArray(dated) ? (dated as { exact?: unknown; relativeTo?: unknown }[]) : [];
  if (typeof first?.exact !== 'string') return typeof dateNote === 'string' ? dateNote : '';
  return `“${first.exact}”${typeof first.relativeTo === 'string' ? `, counted from ${first.relativeTo}` : ''}`;
}

function markedText({ paragraph, marked }: NonNullable<WaitingDraft['place']>, { open, close }: Marks): string {
  let text = '';
  let from = 0;
  for (const { start, end } of marked) {
    text += `${printable(paragraph.slice(from, start).replace(/\s+/gu, ' '))}${open}${printable(paragraph.slice(start, end).replace(/\s+/gu, ' '))}${close}`;
    from = end;
  }
  return `${text}${printable(paragraph.slice(from).replace(/\s+/gu, ' '))}`;
}

/** Breaks a line at blanks; what a terminal does not show does not count. */
function wrap(line: string, width: number, indent = '', hang = 0): string {
  const lines: string[] = [];
  let current = indent;
  for (const word of line.split(' ')) {
    const isFull = visibleLength(current) + visibleLength(word) + 1 > width && current.trim() !== '';
    if (isFull) lines.push(current);
    current = isFull ? `${indent}${' '.repeat(hang)}${word}` : `${current}${current === indent ? '' : ' '}${word}`;
  }
  return [...lines, current].join('\n');
}

const visibleLength = (text: string): number => text.replace(/\u001b\[\d+m/gu, '').length;

/** How a terminal marks words. */
export interface Marks {
  open: string;
  close: string;
  dim: (text: string) => string;
}
