/** Reads many files one after the other. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** More than most files of a site have, in bytes. */
const ROOM = 1 << 20;

/**
 * Gives the function that reads a file, into the same memory each time: what it gives is lost with the next file. Were each read into
 * memory of its own, a hundred megabytes that nobody holds any more would make Node look through all that a build still holds.
 */
export function fileReader(): (path: string) => Buffer {
  let room = Buffer.allocUnsafeSlow(ROOM);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > room.length) room = Buffer.allocUnsafeSlow(size);
      let read = 0;
      while (read < size) {
        const more = readSync(file, room, read, size - read, read);
        if (more === 0) break;
        read += more;
      }
      return room.subarray(0, read);
    } finally {
      closeSync(file);
    }
  };
}
