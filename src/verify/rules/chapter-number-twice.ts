import { issue } from '../issue.ts';
import type { ContextEntry, Rule } from '../rule.ts';

const NUMBER = /^chapters\/(\d+)-/;

/** The numbers of the files give the order of the chapters. */
export const chapterNumberTwice: Rule = {
  code: 'chapter-number-twice',
  meaning:
    'The number before the name of a chapter gives its place in the explainer. Two chapters have the same one, so the alphabet decides which is read first.',
  mend: 'Give each chapter a number of its own. Links name a chapter without its number, so nothing else changes.',
  check: ({ entries }) => {
    const numbered = entries.flatMap((entry): [number, ContextEntry][] => {
      const number = entry.kind === 'chapter' ? NUMBER.exec(entry.file)?.[1] : undefined;
      return number === undefined ? [] : [[Number(number), entry]];
    });
    const highest = Math.max(0, ...numbered.map(([number]) => number));
    return [...Map.groupBy(numbered, ([number]) => number)].flatMap(([number, [first, ...others]]) =>
      others.map(([, { file }]) =>
        issue(
          'chapter-number-twice',
          { file, line: 1, column: 1 },
          `The number ${number} is taken: ${first?.[1].file ?? ''} has it.`,
          `Rename one of the two: the next number that is free is ${String(highest + 1).padStart(2, '0')}. Links stay as they are.`,
        ),
      ),
    );
  },
};
