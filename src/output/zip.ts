import { zipSync, type Zippable } from 'fflate';

/** The first day that a zip can name, in the time of this machine, as the packer writes it. */
const EPOCH = new Date(1980, 0, 1);

/** A zip of files in their order; the same files give the same bytes, as none has a time of its own. */
export const zip = (files: Zippable): Uint8Array<ArrayBuffer> => zipSync(files, { mtime: EPOCH });
