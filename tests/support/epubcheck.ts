/** EPUBCheck, the validator of the W3C: Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installFromDebian } from './install.ts';

/** Debian's file is a program of Java. */
const INSTALLED = '/usr/bin/epubcheck';

/** Where it is, installed where that can be done, or what is missing. */
export function findEpubCheck(): { jar: string } | { missing: string } {
  const path = process.env['EPUBCHECK_JAR'] ?? INSTALLED;
  if (!existsSync(path) && !(path === INSTALLED && installFromDebian('epubcheck')))
    return { missing: `there is no ${path}; install Debian’s package epubcheck, or name a copy in EPUBCHECK_JAR` };
  return spawnSync('java', ['-version']).status === 0 ? { jar: path } : { missing: 'there is no Java, which EPUBCheck needs' };
}

/** What it finds wrong in a book, warnings included. */
export function findingsIn(book: string, jar: string): string[] {
  const { stdout, stderr, status } = spawnSync('java', ['-jar', jar, book], { encoding: 'utf8' });
  if (status === null) throw new Error('EPUBCheck did not run: there is no Java.');
  return `${stdout}${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
}
