import { namesOf } from '../../dossier/mentions.ts';
import type { SourceText } from '../../dossier/source-text.ts';
import { speechIn } from '../../dossier/speech.ts';
import type { Span } from '../../text/find-passage.ts';
import { encloses } from '../../text/spans.ts';
import { issue, type Issue } from '../issue.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';
import { isOwnWork, spokenPassages, type SpokenPassage } from '../spoken.ts';
import { show } from '../words.ts';
import { hasWords } from '../../text/words.ts';

const MARKS = /^["“”„«»'‘’‚]|["“”„«»'‘’]$/gu;
/** It belongs to the sentence around. */
const CLOSING_COMMA = /,$/u;

/** A direct quotation lies between quotation marks of its source: what the source tells in its own words nobody has said. */
export const quoteNotSpoken: Rule = {
  code: 'quote-not-spoken',
  meaning:
    'A direct quotation lies between quotation marks of its source: what stands outside of them, the reporter says and not the speaker.',
  mend: 'Quote what stands between the marks. Speech that the source interrupts goes on under `continued`. What is told without marks is `form: indirect`.',
  check: (context) =>
    spokenPassages(context).flatMap((passage) => (isSpoken(passage) || isOwnText(passage, context) ? [] : [describe(passage)])),
};

function describe({ entry, source, path, span }: SpokenPassage): Issue {
  const place = placeOf(entry, path);
  const words = source.text.slice(span.start, span.end);
  const pieces = speechIn(source)
    .map(({ start, end }) => source.text.slice(Math.max(start, span.start), Math.min(end, span.end)).trim())
    .filter(hasWords);
  const [first, ...rest] = pieces.map((text) => text.replace(MARKS, '').replace(CLOSING_COMMA, '').trim());
  const unmarked = words.replace(MARKS, '').replace(CLOSING_COMMA, '').trim();
  if (first === undefined) {
    return issue(
      'quote-not-spoken',
      place,
      `“${show(words)}” stands in no quotation marks in \`${source.id}\`: the source tells it in its own words.`,
      'Quote what stands between the marks, or write `form: indirect`.',
    );
  }
  if (rest.length === 0) {
    const message =
      first === unmarked
        ? `The passage holds the quotation marks of \`${source.id}\`, which the site sets by itself.`
        : `“${show(words)}” holds words of \`${source.id}\` outside its quotation marks.`;
    return issue('quote-not-spoken', place, message, `Write \`exact: ${show(first)}\`.`);
  }
  return issue(
    'quote-not-spoken',
    place,
    `“${show(words)}” runs over the closing quotation mark: \`${source.id}\` interrupts the speech with words of its own.`,
    `Name the passages apart: \`exact: ${show(first)}\`, and under \`continued:\` ${rest.map((text) => `\`- exact: ${show(text)}\``).join(', ')}.`,
  );
}

const isSpoken = ({ source, span }: SpokenPassage): boolean => speechIn(source).some((speech) => encloses(speech, span));

/** A statement, speech or letter of the speaker, and a line of a transcript behind the name of who speaks, need no marks. */
function isOwnText({ entry, source, span }: SpokenPassage, { content }: Context): boolean {
  const speaker = content.entities.find(({ id }) => id === entry.data.speaker)?.data;
  if (!speaker) return false;
  const label = labelBefore(source, span)?.trim().toLowerCase();
  return isOwnWork(source.id, speaker, content) || namesOf(speaker).some((name) => name.toLowerCase() === label);
}

/** What stands before the first colon of the paragraph, as in “Doe: I was there”. */
function labelBefore({ paragraphs }: SourceText, span: Span): string | undefined {
  const paragraph = paragraphs.find((candidate) => encloses(candidate, span));
  return paragraph && /^([^:\n]{1,60}):/u.exec(paragraph.text)?.[1];
}
