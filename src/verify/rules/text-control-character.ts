import { issue, type Issue } from '../issue.ts';
import type { Rule } from '../rule.ts';

/** Bidirectional controls (UAX #9), zero-width characters, and C0/C1 controls but tab and line ends. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Joiners are letters of the trade in Arabic, Persian and Indic scripts and in emoji. */
const JOINERS = new Set(['\u200c', '\u200d']);
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{Extended_Pictographic}\ufe0f]/u;

/** What cannot be seen must not change what is read: text that turns round or hides characters is reported. */
export const textControlCharacter: Rule = {
  code: 'text-control-character',
  check: ({ files }) =>
    files.flatMap((file) => {
      if (file.type !== 'file') return [];
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
      // The text of a source is kept as received, so there it is only worth knowing.
      const severity = file.path.endsWith('.txt') ? 'warning' : 'error';
      return [...text.matchAll(CONTROL)].flatMap(({ 0: character, index }): Issue[] => {
        if (
          JOINERS.has(character) &&
          JOINED.test(text.slice(Math.max(0, index - 2), index)) &&
          JOINED.test(text.slice(index + 1, index + 3))
        )
          return [];
        const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        return [
          issue(
            'text-control-character',
            { file: file.path, ...placeAt(text, index) },
            `The text holds an invisible character, ${code}.`,
            'Delete it and type the words around it anew. Names in another script need none: the site sets their direction.',
            severity,
          ),
        ];
      });
    }),
};

function placeAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}
