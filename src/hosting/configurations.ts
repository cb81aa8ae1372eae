/** The configurations that are printed, by the name of the host. */
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudfront } from './cloudfront.ts';
import { container } from './container.ts';
import { redirectsFile } from './headers-file.ts';
import type { HostedSite } from './hosted-site.ts';
import { nginx } from './nginx.ts';

export const CONFIGURATIONS = {
  nginx: { is: 'a file to include in a server block', print: nginx },
  caddy: { is: 'a Caddyfile', print: caddy },
  apache: { is: 'a file to include in a virtual host, where .htaccess is not read', print: apache },
  cloudfront: { is: 'a CloudFormation template: S3 and CloudFront', print: cloudfront },
  container: { is: 'a Containerfile: nginx, not as root, on a file system that is only read', print: container },
  netlify: { is: '_redirects that Netlify follows where a page stands', print: (site) => redirectsFile(site, true).text },
} satisfies Record<string, Configuration>;

export type HostName = keyof typeof CONFIGURATIONS;

interface Configuration {
  /** What is printed, for the help. */
  is: string;
  print: (site: HostedSite) => string;
}
