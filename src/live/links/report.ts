/** What became of the addresses of others, for an editor and for a program. */
import { printable } from '../../text/printable.ts';
import { joinPath } from '../../verify/reporters/join-path.ts';
import { STATES, type CheckedLink } from './check-links.ts';

type Told = Exclude<CheckedLink['state'], 'works'>;

/** What each state means, and what an editor does about it. */
const MEANINGS: Readonly<Record<Told, { means: string; todo: string }>> = {
  gone: {
    means: 'gone: readers find nothing there',
    todo: 'Look for the page under another address, and write that. Otherwise write the address of an archived copy beside it, as `archiveUrl` of the source or reference; in prose, link to the copy, or to a work of references.json that has one. If something that the dossier says rests on a page that is gone or was changed, say so in corrections.yaml.',
  },
  private: {
    means: 'in a private network, where readers cannot follow',
    todo: 'Write the address under which the page is on the web, or take the link out.',
  },
  unsure: {
    means: 'in doubt: a person must look',
    todo: 'Open them in a browser: some hosts turn programs away, are busy, or lead what is gone to their first page. What does not open there either is gone.',
  },
  moved: {
    means: 'moved for good: readers are led on, as long as the host remembers',
    todo: 'Write the new address, once you have seen that it shows the same.',
  },
};
const isTold = (state: CheckedLink['state']): state is Told => state !== 'works';

/** A table of the addresses of each state, with what is to be done about them; what works is only counted. */
export function textOfLinks(links: readonly CheckedLink[], folder: string): string {
  if (links.length === 0) return 'The content names no address of others.';
  const groups = STATES.filter(isTold).flatMap((state) => {
    const its = links.filter((link) => link.state === state);
    return its.length === 0 ? [] : [groupOf(state, its, folder)];
  });
  const works = links.filter(({ state }) => state === 'works').length;
  const sum = `${counted(links.length)} asked for: ${works === links.length ? 'all of them work' : `${works} ${works === 1 ? 'works' : 'work'}`}.`;
  return [...groups, [sum]].map((lines) => lines.map(printable).join('\n')).join('\n\n');
}

/** All of them, in the order of the content. `ok` says whether none is gone or private. */
export function jsonOfLinks(links: readonly CheckedLink[], folder: string): string {
  const shown = links.map(({ url, state, answer, to, archived, places }) => ({
    ...{ url, state, answer, to, archived },
    places: places.map(({ file, line, column }) => ({ file: joinPath(folder, file), line, column })),
  }));
  return JSON.stringify({ ok: !hasLost(links), links: shown }, undefined, 2);
}

/** Whether readers cannot follow one of them. */
export const hasLost = (links: readonly CheckedLink[]): boolean => links.some(({ state }) => state === 'gone' || state === 'private');

function groupOf(state: Told, links: readonly CheckedLink[], folder: string): string[] {
  const { means, todo } = MEANINGS[state];
  const width = Math.max(...links.map(({ answer }) => answer.length));
  const indent = ' '.repeat(width + 4);
  const rows = links.flatMap(({ url, answer, to, archived, places }) => [
    `  ${answer.padEnd(width)}  ${url}`,
    ...(to === undefined ? [] : [`${indent}leads to ${to}`]),
    ...places.map(({ file, line, column }) => `${indent}in ${joinPath(folder, file)}:${line}:${column}`),
    ...(archived === undefined ? [] : [`${indent}has an archived copy: ${archived}`]),
    ...(state === 'gone' && archived === undefined ? [`${indent}look for a copy: https://web.archive.org/web/*/${url}`] : []),
  ]);
  return [`${counted(links.length)} ${means}.`, ...rows, `  ${todo}`];
}

const counted = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'address' : 'addresses'}`;
