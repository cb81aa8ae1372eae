/** The Content Security Policy of a page (CSP level 3): this site only, and of inline code only what stands in the page. */
import { createHash } from 'node:crypto';

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

export interface InlineCode {
  /** The text of each inline style sheet, as it stands in the page. */
  styles: readonly string[];
  /** The text of each inline script that is run. */
  scripts: readonly string[];
}

/** The value of the policy for a page with this inline code. */
export function contentSecurityPolicy({ styles, scripts }: InlineCode): string {
  return [...REST, withHashes(SCRIPTS, scripts), withHashes(STYLES, styles)].join(';');
}

function withHashes(directive: string, texts: readonly string[]): string {
  return [directive, ...[...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)].join(' ');
}
