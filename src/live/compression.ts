import type { Finding } from './finding.ts';
import { addressOf, type LiveSite, type Visited } from './live-site.ts';

/** Texts, which become a fraction of their size. */
const TEXT = /\.(?:html|js|css|json|xml|svg|txt)$/;
/** Below so many bytes hosts leave it, rightly. */
const SMALL = 1_400;

/** Whether texts are sent compressed. */
export const checkCompression = ({ url }: LiveSite, { answers }: Visited): Finding[] =>
  [...answers]
    .filter(([file, { headers, size }]) => TEXT.test(file) && size > SMALL && headers.get('content-encoding') === null)
    .map(([file]) => ({
      check: 'compression',
      severity: 'warning',
      place: addressOf(file, url),
      message: `is sent uncompressed, as other files that end in ${TEXT.exec(file)?.[0] ?? ''}`,
      hint: 'Let the host compress texts of every type, with gzip or Brotli.',
    }));
