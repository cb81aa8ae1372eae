/**
 * An address as people read it: letters and figures that are percent-encoded in its path or query (RFC 3986, 2.1) as they are
 * (RFC 3987). The host, the fragment and what is not seen stay as they are written.
 */
import { percentDecoded } from './percent-decoded.ts';

const PARTS = /^(?<host>[a-z][a-z\d+.-]*:\/\/[^/?#]*)(?<path>[^#]*)(?<fragment>.*)$/isu;
/** Octets that are no ASCII. */
const ENCODED = /(?:%[89a-f][\da-f])+/gi;
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

export function readableAddress(address: string): string {
  const { host = '', path = '', fragment = address } = PARTS.exec(address)?.groups ?? {};
  const read = path.replaceAll(ENCODED, (octets) => {
    const text = percentDecoded(octets);
    return WORD.test(text) && !UNSEEN.test(text) ? text : octets;
  });
  return `${host}${read}${fragment}`;
}
