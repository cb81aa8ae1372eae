import { readEdtf } from '../../dates/edtf.ts';
import { meantDay } from '../../dates/meant.ts';
import { issue } from '../issue.ts';
import { findDossier, problemsOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

const HINTS = {
  day: 'Write a day that exists, as in 2020-01-05.',
  date: 'Write a day that exists (2020-01-05), a month (2020-01), a year (2020), a season (2020-21 is spring, -22 summer, -23 autumn, -24 winter), a decade (201X), a range (2019-12-27/2019-12-31) or an open range (../2010, 2018/..); add ? for uncertain and ~ for about.',
} as const;

/** Dates are EDTF, level 1, and days that exist. */
export const dateInvalid: Rule = {
  code: 'date-invalid',
  meaning:
    'Dates are written in the Extended Date/Time Format (ISO 8601-2), so that they can be ordered and compared. This value is no such date, or a day that does not exist.',
  mend: 'Write year, month and day as 2020-01-05; 2020-01 and 2020 are dates too, and so are seasons (2020-21 is spring 2020), decades (201X) and ranges (2019-12-27/2019-12-31). A question mark behind it says uncertain, a tilde about.',
  check: (context) =>
    problemsOf(context, 'date-invalid').map((problem) =>
      issue(
        'date-invalid',
        problem,
        `The field \`${problem.field}\` holds \`${show(problem.value)}\`, which is not a ${problem.unit}.`,
        hintFor(problem, findDossier(context)?.data.language ?? ''),
      ),
    ),
};

function hintFor({ unit, value, field }: { unit: keyof typeof HINTS; value: unknown; field: string }, language: string): string {
  const written = typeof value === 'string' ? value : '';
  const meant = (unit === 'date' ? meantRange(written) : undefined) ?? meantDay(written, language);
  return meant === undefined ? HINTS[unit] : `Write \`${field.split(' › ').at(-1) ?? field}: '${meant}'\`.`;
}

/** A range whose ends were exchanged, or parted by a dash. */
function meantRange(written: string): string | undefined {
  const { from, to } = RANGE.exec(written)?.groups ?? {};
  if (from === undefined || to === undefined) return undefined;
  const range = from <= to ? `${from}/${to}` : `${to}/${from}`;
  return range === written || readEdtf(range).type === 'invalid' ? undefined : range;
}

const RANGE = /^(?<from>\d{4}(?:-\d\d){0,2})\s*(?:[–—/]|--)\s*(?<to>\d{4}(?:-\d\d){0,2})$/;
