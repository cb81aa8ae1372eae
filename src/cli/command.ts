/** What a command of the program is. `main.ts` has the table of them. */

/** A command that does its work with options of these names. An error that it throws is said, and ends the program with exit code 1. */
export interface Command<Options extends OptionTable = OptionTable> {
  /** What it does, in sentences for somebody who has just asked. */
  about: string;
  /** What stands behind its name and is no option, such as a folder, in order. */
  operands?: readonly Operand[];
  options: Options;
  /** The options that it takes with a first operand, for its help. Default: all, whatever the operand. */
  optionsWith?: (operand: string) => OptionTable | undefined;
  /** Whole command lines, with what each is for. */
  examples: readonly (readonly [line: string, use: string])[];
  // A method, so that a command whose options are known by name can stand in the table of all.
  run(given: Given<Options>): Promise<void>;
}

/** Gives the options of a command their types. */
export const command = <const Options extends OptionTable>(described: Command<Options>): Command<Options> => described;

export type OptionTable = Readonly<Record<string, Option>>;

type Option =
  | { type: 'flag'; about: string }
  | {
      type: 'value';
      about: string;
      /** Stands for the value in the help, such as `file`. */
      value: string;
      /** What is wrong with a value, as the end of a sentence that begins with it; nothing when it can be used. */
      refuse?: (value: string) => string | undefined;
    };

export interface Operand {
  name: string;
  about: string;
  /** Several of them may be given; only the last one. */
  isMany?: true;
  /** It may be left out. */
  isOptional?: true;
}

/** What was written behind the name of a command. */
export interface Given<Options extends OptionTable> {
  options: { readonly [Name in keyof Options]: ValueOf<Options[Name]> };
  /** As many as were given: which of them are needed, the command says. */
  operands: readonly string[];
}

type ValueOf<Described extends Option> = Described extends { type: 'flag' } ? boolean : string | undefined;
