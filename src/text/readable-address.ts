/** An address as people read it: letters and figures that are percent-encoded in it (RFC 3986, 2.1) as they are (RFC 3987), all else unchanged. */
import { percentDecoded } from './percent-decoded.ts';

/** Octets that are no ASCII. */
const ENCODED = /(?:%[89a-f][\da-f])+/gi;
const LETTERS = /^[\p{L}\p{M}\p{N}]+$/u;

export const readableAddress = (address: string): string =>
  address.replaceAll(ENCODED, (octets) => {
    const text = percentDecoded(octets);
    return LETTERS.test(text) ? text : octets;
  });
