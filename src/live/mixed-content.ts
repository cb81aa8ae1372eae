import type { Finding } from './finding.ts';
import { addressOf, type LiveSite, type Visited } from './live-site.ts';

/** Whether pages load anything without encryption, which browsers refuse on a site that has it. What a site without it loads from itself is no such thing. */
export const checkMixedContent = ({ url }: LiveSite, { pages }: Visited): Finding[] =>
  [...pages].flatMap(([file, { insecure }]) =>
    insecure
      .filter((address) => !address.startsWith(new URL(url).origin))
      .map((address): Finding => ({
        check: 'mixed-content',
        severity: 'failure',
        place: addressOf(file, url),
        message: `loads ${address} without encryption`,
        hint: 'Load it from the site itself.',
      })),
  );
