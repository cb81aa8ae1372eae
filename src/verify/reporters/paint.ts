/** Colours of a report, by what they say. */
import { styleText } from 'node:util';

/** Sets a text off as what it is. */
export type Paint = (as: keyof typeof STYLES, text: string) => string;

const STYLES = { error: ['bold', 'red'], warning: ['bold', 'yellow'], place: ['bold'], aside: ['dim'] } as const;

/** Without colours, for files and other programs. */
export const plain: Paint = (_, text) => text;

/** With colours where the stream shows them: a terminal, unless `NO_COLOR` says otherwise, and wherever `FORCE_COLOR` is set. */
export const paintFor =
  (stream: NodeJS.WritableStream): Paint =>
  (as, text) =>
    styleText([...STYLES[as]], text, { stream });
