/** A CloudFormation template: a private bucket, CloudFront before it, the headers of each folder, and the function. */
import { cloudfrontFunction } from './cloudfront-function.ts';
import type { Area } from './headers.ts';
import type { HostedSite } from './hosted-site.ts';

/** `Managed-CachingOptimized`, the policy of AWS that keeps what \`Cache-Control\` allows, and compresses. */
const CACHING = '658327ea-f89d-4fab-a63d-7e88639e58f6';
/** Headers that have a field of their own in a policy; the others are custom. */
const SECURITY = {
  'Content-Security-Policy': (value: string) => ({ ContentSecurityPolicy: { ContentSecurityPolicy: value, Override: true } }),
  'Strict-Transport-Security': (value: string) => ({
    StrictTransportSecurity: { AccessControlMaxAgeSec: Number(/\d+/.exec(value)?.[0]), IncludeSubdomains: false, Override: true },
  }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'Referrer-Policy': (value: string) => ({ ReferrerPolicy: { ReferrerPolicy: value, Override: true } }),
} satisfies Record<string, (value: string) => object>;

export function cloudfront(site: HostedSite): string {
  const { url, base, areas } = site;
  const [whole, ...parts] = areas;
  const policies = areas.map((area, index) => [policyName(index), responseHeaders(area, index)]);
  return `${JSON.stringify(
    {
      AWSTemplateFormatVersion: '2010-09-09',
      Description: `The dossier at ${url}${base}. Its files lie in the bucket under ${base}.`,
      Parameters: {
        CertificateArn: { Type: 'String', Description: 'Certificate of the domain, in us-east-1' },
        DomainName: { Type: 'String', Default: new URL(url).hostname },
      },
      Resources: {
        Bucket: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: CLOSED } },
        BucketPolicy: { Type: 'AWS::S3::BucketPolicy', Properties: READ_BY_CLOUDFRONT },
        Access: {
          Type: 'AWS::CloudFront::OriginAccessControl',
          Properties: {
            OriginAccessControlConfig: {
              Name: { 'Fn::Sub': '${AWS::StackName}' },
              OriginAccessControlOriginType: 's3',
              SigningBehavior: 'always',
              SigningProtocol: 'sigv4',
            },
          },
        },
        Addresses: {
          Type: 'AWS::CloudFront::Function',
          Properties: {
            Name: { 'Fn::Sub': '${AWS::StackName}-addresses' },
            AutoPublish: true,
            FunctionConfig: { Comment: 'Index of folders, slashes, old addresses', Runtime: 'cloudfront-js-2.0' },
            FunctionCode: cloudfrontFunction(site),
          },
        },
        ...Object.fromEntries(policies),
        Distribution: {
          Type: 'AWS::CloudFront::Distribution',
          Properties: {
            DistributionConfig: {
              Enabled: true,
              HttpVersion: 'http2and3',
              IPV6Enabled: true,
              Aliases: [{ Ref: 'DomainName' }],
              ViewerCertificate: {
                AcmCertificateArn: { Ref: 'CertificateArn' },
                SslSupportMethod: 'sni-only',
                MinimumProtocolVersion: 'TLSv1.2_2021',
              },
              Origins: [
                {
                  Id: 'bucket',
                  DomainName: { 'Fn::GetAtt': ['Bucket', 'RegionalDomainName'] },
                  OriginAccessControlId: { 'Fn::GetAtt': ['Access', 'Id'] },
                  S3OriginConfig: { OriginAccessIdentity: '' },
                },
              ],
              DefaultCacheBehavior: behaviour(0),
              CacheBehaviors: parts.map(({ folder }, index) => ({ PathPattern: `${base}${folder}*`, ...behaviour(index + 1) })),
              CustomErrorResponses: [{ ErrorCode: 404, ResponseCode: 404, ResponsePagePath: `${base}404.html`, ErrorCachingMinTTL: 60 }],
            },
          },
        },
      },
      Outputs: {
        Bucket: { Value: { Ref: 'Bucket' } },
        Distribution: { Value: { Ref: 'Distribution' } },
        Address: { Value: { 'Fn::GetAtt': ['Distribution', 'DomainName'] } },
      },
    },
    null,
    2,
  )}\n`;

  function behaviour(index: number) {
    return {
      TargetOriginId: 'bucket',
      ViewerProtocolPolicy: 'redirect-to-https',
      AllowedMethods: ['GET', 'HEAD'],
      Compress: true,
      CachePolicyId: CACHING,
      ResponseHeadersPolicyId: { Ref: policyName(index) },
      FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Addresses', 'FunctionARN'] } }],
    };
  }

  function responseHeaders({ folder, headers }: Area, index: number) {
    const named = Object.entries(headers);
    return {
      Type: 'AWS::CloudFront::ResponseHeadersPolicy',
      Properties: {
        ResponseHeadersPolicyConfig: {
          Name: { 'Fn::Sub': `\${AWS::StackName}-${index}` },
          Comment: `${base}${index === 0 ? whole.folder : folder}*`,
          SecurityHeadersConfig: Object.assign(
            {},
            ...named.map(([name, value]) => (name in SECURITY ? SECURITY[name as keyof typeof SECURITY](value) : {})),
          ) as object,
          CustomHeadersConfig: {
            Items: named.flatMap(([name, value]) => (name in SECURITY ? [] : [{ Header: name, Value: value, Override: true }])),
          },
        },
      },
    };
  }
}

const policyName = (index: number): string => `Headers${index}`;

const CLOSED = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };

/** That it may list the bucket makes what is not there a 404 and not a 403. */
const READ_BY_CLOUDFRONT = {
  Bucket: { Ref: 'Bucket' },
  PolicyDocument: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Action: ['s3:GetObject', 's3:ListBucket'],
        Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': '${Bucket.Arn}/*' }],
        Condition: {
          StringEquals: {
            'AWS:SourceArn': { 'Fn::Sub': 'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}' },
          },
        },
      },
    ],
  },
};
