/** How a command runs that ends by itself: what its engines are told before they start. */
import { setFlagsFromString } from 'node:v8';

/** The first in which V8 compiles what runs often with Maglev, unless somebody says otherwise. */
const WITH_MAGLEV = 24;

/**
 * Leaves out V8's last compiler. It compiles what Maglev has compiled once more, which pays where a program runs on for minutes:
 * a check of 2,000 entries takes a tenth less time and memory without it, a build of 5,000 as much as with it.
 *
 * Turns off allocation-site pretenuring, in every thread. The first page of a build is the book, whose parts outlive several
 * minor collections; V8 would make those of all later pages in its old generation, where 200 MB of a thousand pages gather.
 *
 * mimalloc, the allocator of Rolldown and of Astro's compiler, asks Linux for pages of 2 MB. Where the system gives them to who asks,
 * each is filled with zeros and counts whole as soon as one byte of it is used: 150 MB in a build of a thousand pages. It reads its
 * options from the environment when it is loaded (https://github.com/microsoft/mimalloc#environment-options), and what it is told of
 * these pages holds for the process and whatever that starts from then on (PR_SET_THP_DISABLE, prctl(2)).
 *
 * jemalloc, the allocator of Pagefind, does not ask for them, and is told to: what Pagefind takes it fills, so that its pages fault a
 * tenth as often, if it is started before mimalloc is loaded. With one arena for each processor instead of four it takes a little less
 * memory, not more. Its options are those of https://jemalloc.net/jemalloc.3.html (all but `narenas_ratio`, which only its source
 * names) in the variable that Rust reads them from.
 */
export function runForSeconds(): void {
  const { v8_enable_maglev: isBuiltIn } = process.config.variables as { v8_enable_maglev?: unknown };
  if (isBuiltIn && Number.parseInt(process.versions.node, 10) >= WITH_MAGLEV) setFlagsFromString('--no-turbofan');
  setFlagsFromString('--no-allocation-site-pretenuring');
  process.env['MIMALLOC_ALLOW_THP'] ??= '0';
  process.env['_RJEM_MALLOC_CONF'] ??= 'thp:always,metadata_thp:always,narenas_ratio:1';
}
