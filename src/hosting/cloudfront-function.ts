/**
 * The function that CloudFront asks before each answer (runtime `cloudfront-js-2.0`): S3 knows no index of a folder. Old addresses
 * lead to the new ones, an address without the slash at its end to the one with it, and a folder is its `index.html`.
 */
import type { HostedSite } from './hosted-site.ts';

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const MOST_BYTES = 10_240;

/** Its text, with as many redirects as fit: what leads on from the others are their pages. */
export function cloudfrontFunction({ redirects }: Pick<HostedSite, 'redirects'>): string {
  for (let count = redirects.length; ; count -= 1) {
    const text = functionOf(redirects.slice(0, count));
    if (count === 0 || Buffer.byteLength(text) <= MOST_BYTES) return text;
  }
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
