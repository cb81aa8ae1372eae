/** Reads what stands behind the name of a command. Whatever cannot be understood is one plain sentence. */
import { parseArgs } from 'node:util';
import { suggest } from '../text/suggest.ts';
import type { Command, Given, Operand, OptionTable } from './command.ts';

/** A command line that cannot be understood; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** @throws UsageError for the first word that the command does not know. */
export function readArguments(name: string, args: readonly string[], { options, operands: known = [] }: Command): Given<OptionTable> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([option, { type }]) => [option, { type: type === 'flag' ? 'boolean' : 'string' }]),
    ),
    strict: false,
    tokens: true,
  });
  const values: Record<string, boolean | string | undefined> = Object.fromEntries(
    Object.entries(options).map(([option, { type }]) => [option, type === 'flag' ? false : undefined]),
  );
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    else if (token.kind === 'option') values[token.name] = readOption(name, token, options);
  }
  const surplus = operands[known.length];
  if (surplus !== undefined && !known.at(-1)?.isMany) throw new UsageError(tooMany(name, surplus, known));
  return { options: values, operands };
}

function tooMany(name: string, surplus: string, known: readonly Operand[]): string {
  const [only, ...others] = known;
  if (!only) return `${name} takes no "${surplus}".`;
  if (others.length === 0) return `${name} takes one ${only.name}, and "${surplus}" is a second.`;
  return `${name} takes no "${surplus}" behind ${known.map((operand) => `<${operand.name}>`).join(' ')}. Put what has blanks between quotation marks.`;
}

/** The name that was meant, as the end of a message; empty when none is near. */
export function didYouMean(written: string, names: Iterable<string>): string {
  const found = suggest(written, names);
  return found.type === 'suggestion' ? ` Did you mean ${found.text}?` : '';
}

function readOption(command: string, { name, rawName, value }: Written, options: OptionTable): boolean | string {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new UsageError(`${command} has no option ${rawName}.${didYouMean(`--${name}`, Object.keys(options).map(withDashes))}`);
  if (option.type === 'flag') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value, and it has "${value}".`);
    return true;
  }
  if (!value) throw new UsageError(`${rawName} needs a value: ${rawName} <${option.value}>.`);
  const reason = option.refuse?.(value);
  if (reason !== undefined) throw new UsageError(`${rawName} is "${value}", ${reason}`);
  return value;
}

const withDashes = (name: string): string => `--${name}`;

interface Written {
  name: string;
  /** As it was written, with its dashes. */
  rawName: string;
  value?: string | undefined;
}
