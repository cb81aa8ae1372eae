import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cloudfrontFunction } from '../../../src/hosting/cloudfront-function.ts';
import { cloudfront } from '../../../src/hosting/cloudfront.ts';
import { hostedSite } from './hosted-site.ts';

const REDIRECTS = [{ from: '/old/', to: '/new/#part' }];

describe('the function', () => {
  test.each([
    ['/', {}, '/index.html'],
    ['/claims/', {}, '/claims/index.html'],
    ['/_astro/page.abc.js', {}, '/_astro/page.abc.js'],
    ['/claims', {}, '301 /claims/'],
    ['/v1.2/claims', {}, '301 /v1.2/claims/'],
    [
      '/search',
      { q: { value: 'a%20b' }, kind: { value: 'x', multiValue: [{ value: 'x' }, { value: 'y' }] } },
      '301 /search/?q=a%20b&kind=x&kind=y',
    ],
    ['/old/', {}, '301 /new/#part'],
    ['/constructor', {}, '301 /constructor/'],
  ])('%s %j', (uri, querystring, expected) => {
    const text = cloudfrontFunction({ redirects: REDIRECTS });
    const answer = runInNewContext(`${text}; handler(event)`, { event: { request: { uri, querystring } } }) as Answer;
    expect('statusCode' in answer ? `${answer.statusCode} ${answer.headers.location.value}` : answer.uri).toBe(expected);
  });

  test('is no larger than CloudFront takes, however many redirects there are', () => {
    const redirects = Array.from({ length: 1000 }, (_, index) => ({ from: `/entities/somebody-${index}/`, to: '/entities/' }));
    const text = cloudfrontFunction({ redirects });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_240);
    expect(text).toContain('somebody-80/');
  });
});

describe('the template', () => {
  const { Resources } = JSON.parse(cloudfront(hostedSite({ base: '/archive/' }))) as Template;

  test('refers to nothing that is not in it', () => {
    const parameters = ['CertificateArn', 'DomainName'];
    const text = JSON.stringify(Resources);
    const named = [...text.matchAll(/"(?:Ref|Fn::GetAtt)":(?:"(\w+)"|\["(\w+)")/g)].map(([, one, other]) => one ?? other ?? '');
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect([...Object.keys(Resources), ...parameters]).toContain(name);
  });

  test('sends every header of each folder, under the path of the site', () => {
    const { DistributionConfig: config } = Resources['Distribution']?.Properties as { DistributionConfig: Distribution };
    const areas = hostedSite().areas;
    expect(config.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(areas.slice(1).map(({ folder }) => `/archive/${folder}*`));
    expect(config.CustomErrorResponses[0]).toMatchObject({ ErrorCode: 404, ResponseCode: 404, ResponsePagePath: '/archive/404.html' });
    areas.forEach(({ headers }, index) => {
      const sent = JSON.stringify(Resources[`Headers${index}`]);
      for (const [name, value] of Object.entries(headers)) {
        expect(sent).toContain(
          name === 'Strict-Transport-Security' ? '31536000' : name === 'X-Content-Type-Options' ? 'ContentTypeOptions' : value,
        );
      }
    });
  });
});

type Answer = { uri: string } | { statusCode: number; headers: { location: { value: string } } };

interface Template {
  Resources: Record<string, { Properties: unknown }>;
}

interface Distribution {
  CacheBehaviors: { PathPattern: string }[];
  CustomErrorResponses: object[];
}
