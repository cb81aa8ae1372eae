import type { Problem } from '../problem.ts';
import { MAX_FILE_BYTES, type ContentFile } from '../read-folder.ts';

const BYTE_ORDER_MARK = /^\ufeff/;

/** The text of a file that an editor wrote. A byte order mark, which some editors add, is left out. */
export function decode(file: ContentFile): Decoded {
  const decoded = decodeVerbatim(file);
  return decoded.type === 'text' ? { ...decoded, text: decoded.text.replace(BYTE_ORDER_MARK, '') } : decoded;
}

/** The text of a source: every character as received. */
export function decodeVerbatim(file: ContentFile): Decoded {
  const place = { file: file.path, line: 1, column: 1 };
  switch (file.type) {
    case 'link':
      return { type: 'unreadable', problem: { type: 'file-unknown', ...place, reason: 'link', expected: 'the file itself' } };
    case 'too-large':
      return { type: 'unreadable', problem: { type: 'file-too-large', ...place, bytes: file.bytes, limit: MAX_FILE_BYTES } };
    case 'file':
      try {
        return { type: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes) };
      } catch {
        return { type: 'unreadable', problem: { type: 'file-unknown', ...place, reason: 'encoding', expected: 'UTF-8' } };
      }
  }
}

type Decoded = { type: 'text'; text: string } | { type: 'unreadable'; problem: Problem };
