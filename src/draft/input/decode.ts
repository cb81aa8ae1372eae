/** The characters of a file. What cannot be decoded without loss is refused. */
import { SettingError } from '../../site.ts';

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** What a page says of its encoding within its first bytes (HTML standard, 13.2.3.2). */
const DECLARED = /<meta\s[^>]*?charset\s*=\s*["']?\s*(?<label>[\w:.-]+)/i;
const LONGEST_HEAD = 4_096;

/** Text in UTF-8, every character as received. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const marked = encodingByMark(bytes);
  if (marked?.startsWith('utf-16')) throw new SettingError(`The article ${name} is in UTF-16. Save it as plain text in UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new SettingError(`The article ${name} is no plain text in UTF-8. Save it as one.`, { cause });
  }
}

/** A page in the encoding that it has or says. */
export function decodeHtml(bytes: Uint8Array, name: string): string {
  const head = Buffer.from(bytes.subarray(0, LONGEST_HEAD)).toString('latin1');
  const label = encodingByMark(bytes) ?? DECLARED.exec(head)?.groups?.['label'] ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SettingError(`The page ${name} is not in the encoding ${label}, which it says or which is usual. Save it in UTF-8.`, {
      cause,
    });
  }
}

const encodingByMark = (bytes: Uint8Array): string | undefined =>
  MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
