/** What was found on a live site, for a person and for a program. */
import { printable } from '../text/printable.ts';
import { CHECKS, type Finding } from './finding.ts';
import type { Verified } from './verify-site.ts';

/** How many places of the same finding are named. */
const NAMED = 3;

/** `against` is where the list of hashes is from. */
export function textOfLive({ url, against }: Asked, verified: Verified): string {
  const { findings, files, pages, originals } = verified;
  const groups = CHECKS.flatMap((check) =>
    [
      ...Map.groupBy(
        findings.filter((finding) => finding.check === check),
        ({ severity, message }) => `${severity} ${message}`,
      ).values(),
    ].map(linesOf),
  );
  const counts = (['failure', 'warning', 'note'] as const).map((severity) =>
    counted(findings.filter((finding) => finding.severity === severity).length, severity),
  );
  return [
    `${url}, against ${against}`,
    '',
    ...groups.flatMap((lines) => [...lines, '']),
    `${counted(files, 'file')}, ${counted(pages, 'page')} among them, and ${counted(originals, 'link')} to words elsewhere: ${counts.join(', ')}.`,
  ]
    .map(printable)
    .join('\n');
}

/** The same with every place. */
export const jsonOfLive = ({ url, against }: Asked, { findings, ...looked }: Verified): string =>
  JSON.stringify({ url, against, ok: !hasFailures(findings), looked, findings }, undefined, 2);

export const hasFailures = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'failure');

function linesOf(findings: readonly Finding[]): string[] {
  const [first] = findings;
  if (!first) return [];
  const { check, severity, message, hint } = first;
  const places = findings.map(({ place }) => place);
  const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : '';
  return [
    `${severity} ${check}: ${places.slice(0, NAMED).join(', ')}${more}`,
    `    ${message}`,
    ...(hint === undefined ? [] : [`    ${hint}`]),
  ];
}

const counted = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;

interface Asked {
  url: string;
  against: string;
}
