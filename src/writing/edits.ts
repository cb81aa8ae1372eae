/** Replaces parts of a text by their exact places, and nothing else. */

/** A part of a text, in UTF-16 code units, and what is to stand there. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with its parts replaced. Two edits of one place must say the same; two that overlap otherwise cannot both be made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [edited, from] = ['', 0];
  let last: Edit | undefined;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (last && edit.start === last.start && edit.end === last.end && edit.text === last.text) continue;
    if (edit.start < from) throw new Error('Two changes of one place.');
    edited += text.slice(from, edit.start) + edit.text;
    [from, last] = [edit.end, edit];
  }
  return edited + text.slice(from);
}
