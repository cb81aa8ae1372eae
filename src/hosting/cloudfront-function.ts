/**
 * The function that CloudFront asks before each answer (runtime `cloudfront-js-2.0`): S3 knows no index of a folder. Old addresses
 * lead to the new ones, an address without the slash at its end to the one with it, and a folder is its `index.html`.
 */
import type { HostedSite } from './hosted-site.ts';

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const MOST_BYTES = 10_240;

/** Its text, with as many redirects as fit: what leads on from the others are their pages. */
export function cloudfrontFunction({ redirects }: Pick<HostedSite, 'redirects'>): string {
  let left = MOST_BYTES - Buffer.byteLength(functionOf([]));
  const most = redirects.findIndex((redirect) => (left -= Buffer.byteLength(JSON.stringify(redirect))) < 0);
  return functionOf(most === -1 ? redirects : redirects.slice(0, most));
}

const functionOf = (redirects: HostedSite['redirects']): string => `var REDIRECTS = ${JSON.stringify(
  Object.fromEntries(redirects.map(({ from, to }) => [from, to])),
)};

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (Object.prototype.hasOwnProperty.call(REDIRECTS, uri)) return redirect(REDIRECTS[uri]);
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (uri.lastIndexOf('.') < uri.lastIndexOf('/')) return redirect(uri + '/' + query(request.querystring));
  return request;
}

function redirect(to) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
}

function query(parameters) {
  var pairs = [];
  Object.keys(parameters).forEach(function (name) {
    (parameters[name].multiValue || [parameters[name]]).forEach(function (one) {
      pairs.push(name + '=' + one.value);
    });
  });
  return pairs.length > 0 ? '?' + pairs.join('&') : '';
}
`;
