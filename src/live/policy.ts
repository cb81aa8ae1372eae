/** Whether the security policy that a host sends (CSP level 3) lets pages do what they are made to do, the search above all. */
import type { Finding } from './finding.ts';
import { addressOf, type LiveSite, type Visited } from './live-site.ts';

const HASH = /^'sha(?:256|384|512)-/i;
/** What pages load from the site itself, with the words for it. */
const OWN: readonly (readonly [directive: string, what: string])[] = [
  ['script-src', 'the scripts of the site'],
  ['style-src', 'the style sheets of the site'],
  ['img-src', 'the pictures of the site'],
  ['font-src', 'the faces of the site'],
  ['connect-src', 'what the search and the previews ask the site for'],
];
const WASM = ["'wasm-unsafe-eval'", "'unsafe-eval'"];

export function checkPolicy({ url }: LiveSite, { answers, pages }: Visited): Finding[] {
  const origin = new URL(url).origin;
  return [...pages].flatMap(([file, page]) => {
    const sent = answers.get(file)?.headers.get('content-security-policy') ?? '';
    // Several policies hold together; a header joins them by commas (RFC 9110, 5.2).
    const policies = sent
      .split(',')
      .filter((policy) => policy.trim() !== '')
      .map(readPolicy);
    const own = page.policies.map(readPolicy);
    return policies
      .flatMap((policy) => forbidden(policy, own, origin))
      .map(({ check, what, hint }): Finding => ({
        check,
        severity: 'failure',
        place: addressOf(file, url),
        message: `sends a content-security-policy that forbids ${what}`,
        hint,
      }));
  });
}

function forbidden(policy: Policy, own: readonly Policy[], origin: string): Forbidden[] {
  const found: Forbidden[] = [];
  for (const [directive, what] of OWN) {
    const sources = sourcesOf(policy, directive);
    if (sources && !sources.some((source) => source === "'self'" || source === '*' || source.startsWith(origin))) {
      found.push({ check: directive === 'connect-src' ? 'search' : 'policy', what, hint: `Add 'self' to ${directive}.` });
    }
  }
  const scripts = sourcesOf(policy, 'script-src');
  if (scripts && !WASM.some((source) => scripts.includes(source))) {
    found.push({ check: 'search', what: 'the search, which is WebAssembly', hint: "Add 'wasm-unsafe-eval' to script-src." });
  }
  for (const directive of ['script-src', 'style-src']) {
    const sources = sourcesOf(policy, directive);
    const isOpen = sources?.includes("'unsafe-inline'") && !sources.some((source) => HASH.test(source));
    const needed = own.flatMap((each) => sourcesOf(each, directive)?.filter((source) => HASH.test(source)) ?? []);
    if (sources && !isOpen && needed.some((hash) => !sources.includes(hash))) {
      const what = directive === 'script-src' ? 'a script that stands in the page' : 'the style sheet that stands in the page';
      found.push({
        check: 'policy',
        what,
        hint: `Leave ${directive} out of the header, as pages carry it themselves, or send that of each page.`,
      });
    }
  }
  return found;
}

/** The sources that a directive allows; nothing where all are allowed. */
const sourcesOf = (policy: Policy, directive: string): readonly string[] | undefined => policy.get(directive) ?? policy.get('default-src');

/** The first directive of a name holds. */
function readPolicy(text: string): Policy {
  const policy = new Map<string, string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

type Policy = ReadonlyMap<string, readonly string[]>;

interface Forbidden {
  check: Finding['check'];
  what: string;
  hint: string;
}
