/** The help of the program and of each command. */
import type { Command, Operand } from './command.ts';

/** Spaces before a term, and between the longest term and what explains it. */
const [INDENT, GAP] = [2, 2];

export function programHelp(summaries: Readonly<Record<string, string>>): string {
  return [
    'Sourcebound makes a site that explains one text, and holds every quotation against its source.',
    '',
    'Usage: sourcebound <command> [options]',
    '',
    ...columns(Object.entries(summaries)),
    '',
    'sourcebound <command> --help tells more about one. --version says which Sourcebound this is.',
    '',
  ].join('\n');
}

/** `operand`: the first that was given, where one was. */
export function commandHelp(name: string, { about, operands = [], options, optionsWith, examples }: Command, operand = ''): string {
  const rows = Object.entries(optionsWith?.(operand) ?? options).map(
    ([option, described]) => [described.type === 'flag' ? `--${option}` : `--${option} <${described.value}>`, described.about] as const,
  );
  return [
    about,
    '',
    `Usage: ${['sourcebound', name, ...operands.map(inUsage), ...(rows.length > 0 ? ['[options]'] : [])].join(' ')}`,
    '',
    ...(operands.length > 0 ? [...columns(operands.map((operand) => [`<${operand.name}>`, operand.about])), ''] : []),
    ...(rows.length > 0 ? ['Options:', ...columns(rows), ''] : []),
    'Examples:',
    ...columns(examples),
    '',
  ].join('\n');
}

function inUsage({ name, isMany, isOptional }: Operand): string {
  const usage = `<${name}>${isMany ? '…' : ''}`;
  return isOptional ? `[${usage}]` : usage;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([term]) => term.length)) + GAP;
  return rows.map(([term, text]) => `${' '.repeat(INDENT)}${term.padEnd(width)}${text}`);
}
