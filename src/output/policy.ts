/** The Content Security Policy of a page (CSP level 3): this site only, and of inline code only what stands in the page. */
import { createHash } from 'node:crypto';
import { OFFLINE_POLICY } from './offline-policy.ts';

/** Pagefind is WebAssembly. Everything else that is not named may not be loaded at all. */
const SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'";
const STYLES = "style-src 'self'";
const REST = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "manifest-src 'self'",
];
/** No text becomes markup or code in the browser; the scripts of the site make none, so no policy of Trusted Types is allowed but the one for the service worker. */
const trustedTypesOf = ({ offline }: PolicyMode) => [
  "require-trusted-types-for 'script'",
  `trusted-types ${offline ? OFFLINE_POLICY : "'none'"}`,
];

/** The element that holds a policy, and the policy in it. */
export const POLICY_META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

export interface InlineCode {
  /** The text of each inline style sheet, as it stands in the page. */
  styles: readonly string[];
  /** The text of each inline script that is run. */
  scripts: readonly string[];
}

export interface PolicyMode {
  /** Whether Trusted Types are required. */
  trustedTypes: boolean;
  /** Whether the site has a service worker. */
  offline?: boolean;
}

/** The element for a page with this inline code. */
export function policyMeta({ styles, scripts }: InlineCode, mode: PolicyMode): string {
  const policy = [...REST, withSources(SCRIPTS, scripts.map(hashOf)), withSources(STYLES, styles.map(hashOf)), ...strict(mode)].join(';');
  return `<meta http-equiv="content-security-policy" content="${policy}">`;
}

/**
 * The value of the header for every file of a site whose pages hold scripts of these hashes. A browser asks both for leave: the
 * header and the page. Style sheets differ from page to page, so the header leaves those that stand in a page to the page. Who
 * may frame it only a header can say: nobody, unless `framedBy` says otherwise.
 */
export function siteSecurityPolicy(scripts: readonly string[], mode: PolicyMode, framedBy = "'none'"): string {
  const workers = mode.offline ? ["worker-src 'self'"] : [];
  const own = [`${STYLES} 'unsafe-inline'`, ...workers, `frame-ancestors ${framedBy}`];
  return [...REST, withSources(SCRIPTS, scripts), ...own, ...strict(mode)].join('; ');
}

const strict = (mode: PolicyMode): readonly string[] => (mode.trustedTypes ? trustedTypesOf(mode) : []);

const withSources = (directive: string, sources: readonly string[]): string => [directive, ...new Set(sources)].join(' ');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
