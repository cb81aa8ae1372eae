import { lineStarts, placeAt } from '../../text/lines.ts';
import type { Problem } from '../problem.ts';
import type { ContentFile } from '../read-folder.ts';

const BYTE_ORDER_MARK = /^\ufeff/;
/** The line end of old systems, which no parser of today takes for one. */
const LONE_CARRIAGE_RETURN = /\r(?!\n)/g;

/** The text of a file that an editor wrote. A byte order mark, which some editors add, is left out; every line ends in LF or CRLF. */
export function decode(file: ContentFile): Decoded {
  const decoded = decodeVerbatim(file);
  return decoded.type === 'text'
    ? { ...decoded, text: decoded.text.replace(BYTE_ORDER_MARK, '').replace(LONE_CARRIAGE_RETURN, '\n') }
    : decoded;
}

/** The text of a source: every character as received. */
export function decodeVerbatim(file: ContentFile): Decoded {
  const place = { file: file.path, line: 1, column: 1 };
  switch (file.type) {
    case 'file':
      try {
        return { type: 'text', text: strictDecoder.decode(file.bytes) };
      } catch {
        return {
          type: 'unreadable',
          problem: { type: 'file-unknown', ...place, ...firstUndecodable(file.bytes), reason: 'encoding', expected: 'UTF-8' },
        };
      }
    case 'too-large':
      return { type: 'unreadable', problem: { type: 'file-too-large', ...place, bytes: file.bytes, limit: file.limit } };
    case 'foreign':
      return { type: 'unreadable', problem: { type: 'file-unknown', ...place, reason: 'place', expected: '' } };
    case 'unreadable':
      return { type: 'unreadable', problem: { type: 'file-unknown', ...place, reason: 'refused', expected: file.code } };
    case 'link':
    case 'special':
    case 'misnamed':
      return { type: 'unreadable', problem: { type: 'file-unknown', ...place, reason: file.type, expected: '' } };
  }
}

/** One for all files: making one costs more than decoding. */
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const UNDECODABLE = '\ufffd';

/** Where the first byte stands that is no UTF-8. */
function firstUndecodable(bytes: Uint8Array): { line: number; column: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return placeAt(lineStarts(text), Math.max(0, text.indexOf(UNDECODABLE)));
}

type Decoded = { type: 'text'; text: string } | { type: 'unreadable'; problem: Problem };
