import { caseKeeping } from '../../functions/contract/case/keeping';
import { dataFilePath } from '../../functions/http/myData/path';
import { smsReportsPath } from '../../functions/http/smsReports';
import { weChatPushPath } from '../../functions/http/weChatPush';
import { endpoints } from '../../functions/contract/endpoints';
import * as z from '../../functions/contract/z';
import pageHeaders from '../../config/pageHeaders.json';
import { ofType, packaged, resource, type Template } from './packaged';

jest.setTimeout(180_000);

const APP_DOMAIN = 'falv.example.cn';
let template: Template;
let plain: Template;
beforeAll(async () => {
  [{ template }, { template: plain }] = await Promise.all([
    packaged({ APP_DOMAIN, APP_CERTIFICATE: 'ASCAEXAMPLE' }),
    packaged(),
  ]);
});
const properties = (name: string) => resource(template, name).Properties;

const Behaviour = z.object({
  PathPattern: z.string().optional(),
  TargetOriginId: z.string(),
  ViewerProtocolPolicy: z.string(),
  CachePolicyId: z.unknown(),
  OriginRequestPolicyId: z.unknown().optional(),
  ResponseHeadersPolicyId: z.unknown().optional(),
});
const Distribution = z.object({
  Aliases: z.array(z.string()),
  ViewerCertificate: z.record(z.string(), z.string()),
  Origins: z.array(z.record(z.string(), z.unknown())),
  DefaultCacheBehavior: Behaviour,
  CacheBehaviors: z.array(Behaviour),
});
const site = () => Distribution.parse(properties('Site')['DistributionConfig']);

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path);
const originOf = (path: string): string => {
  const { CacheBehaviors: behaviours, DefaultCacheBehavior: other } = site();
  return (behaviours.find(({ PathPattern = '' }) => matches(PathPattern, path)) ?? other).TargetOriginId;
};

test('without a domain there is no site', () => {
  expect(ofType(plain, 'AWS::CloudFront::Distribution')).toEqual([]);
  expect(Object.keys(plain.Resources).filter((name) => name.startsWith('Site'))).toEqual([]);
});

test('the app and the API are of one origin, encrypted, at the domain of the setting', () => {
  const { Aliases, ViewerCertificate, DefaultCacheBehavior, CacheBehaviors } = site();
  expect(Aliases).toEqual([APP_DOMAIN]);
  expect(ViewerCertificate).toMatchObject({ IamCertificateId: 'ASCAEXAMPLE' });
  expect(ViewerCertificate['MinimumProtocolVersion']).toMatch(/^TLSv1\.2/);
  // A program is not led from plain to encrypted: nobody would notice that it asks in the clear.
  const forPrograms = [`/v1/*`, '/openapi.json', weChatPushPath, '/sms/reports/*'];
  for (const { PathPattern = '', ViewerProtocolPolicy } of [DefaultCacheBehavior, ...CacheBehaviors])
    expect([PathPattern, ViewerProtocolPolicy]).toEqual([
      PathPattern,
      forPrograms.includes(PathPattern) ? 'https-only' : 'redirect-to-https',
    ]);
  for (const origin of ['APP_ORIGIN', 'API_ORIGIN'])
    expect(properties('ApiLambdaFunction')['Environment']).toMatchObject({
      Variables: { [origin]: `https://${APP_DOMAIN}` },
    });
});

test('every address of the API goes to the API, and pages and files of the app to their bucket', () => {
  const api = [
    ...Object.values(endpoints).map(({ path }) => path),
    ...[
      '/check',
      '/roots',
      '/openapi.json',
      '/papers/x',
      weChatPushPath,
      smsReportsPath,
      `${dataFilePath}/x`,
    ],
  ];
  for (const path of api) expect([path, originOf(path)]).toEqual([path, 'api']);
  for (const path of ['/', '/pages/home/index', '/staff/pages/today/index', '/js/app.1.js', '/checks'])
    expect([path, originOf(path)]).toEqual([path, 'app']);
});

test('what the API answers is kept by nobody on the way, and asked for with everything but the name', () => {
  for (const { CachePolicyId, OriginRequestPolicyId, ResponseHeadersPolicyId } of site().CacheBehaviors) {
    expect(CachePolicyId).toEqual({ Ref: 'SiteKeepsNothing' });
    expect(OriginRequestPolicyId).toEqual({ Ref: 'SitePassesOn' });
    expect(ResponseHeadersPolicyId).toBeUndefined();
  }
  expect(properties('SiteKeepsNothing')).toMatchObject({ CachePolicyConfig: { MinTTL: 0, MaxTTL: 0 } });
  expect(properties('SitePassesOn')).toMatchObject({
    OriginRequestPolicyConfig: {
      CookiesConfig: { CookieBehavior: 'all' },
      HeadersConfig: { HeaderBehavior: 'allExcept', Headers: ['host'] },
    },
  });
});

test('pages and files of the app come with every header of pageHeaders.json', () => {
  expect(site().DefaultCacheBehavior.ResponseHeadersPolicyId).toEqual({ Ref: 'SiteHeaders' });
  const { ResponseHeadersPolicyConfig: given } = z
    .object({
      ResponseHeadersPolicyConfig: z.object({
        SecurityHeadersConfig: z.object({
          ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
          ContentTypeOptions: z.object({ Override: z.literal(true) }),
          ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
          StrictTransportSecurity: z.object({
            AccessControlMaxAgeSec: z.number(),
            IncludeSubdomains: z.literal(true),
          }),
        }),
        CustomHeadersConfig: z.object({
          Items: z.array(z.object({ Header: z.string(), Value: z.string() })),
        }),
      }),
    })
    .parse(properties('SiteHeaders'));
  const { SecurityHeadersConfig: known, CustomHeadersConfig: custom } = given;
  const sent = {
    'content-security-policy': known.ContentSecurityPolicy.ContentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': known.ReferrerPolicy.ReferrerPolicy,
    'strict-transport-security': `max-age=${known.StrictTransportSecurity.AccessControlMaxAgeSec}; includeSubDomains`,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
  expect(sent).toEqual({ ...pageHeaders.every, ...pageHeaders.app });
});

test('the site alone reads the files of the app, and says to the API who asked by a secret', () => {
  expect(properties('SiteFiles')).toMatchObject({
    PublicAccessBlockConfiguration: { BlockPublicPolicy: true },
  });
  const policy = JSON.stringify(properties('SiteFilesPolicy')['PolicyDocument']);
  expect(policy).toContain('distribution/${Site}');
  expect(policy).toContain('aws:SecureTransport');
  const [app, api] = site().Origins;
  expect(app).toMatchObject({ Id: 'app', OriginAccessControlId: { 'Fn::GetAtt': ['SiteReadsFiles', 'Id'] } });
  expect(api).toMatchObject({
    Id: 'api',
    CustomOriginConfig: { OriginProtocolPolicy: 'https-only' },
    OriginCustomHeaders: [
      {
        HeaderName: 'x-from-site',
        HeaderValue: '{{resolve:secretsmanager:legal-service/production/edge:SecretString:EDGE_SECRET}}',
      },
    ],
  });
});

test('with a site the gate answers nobody who goes round it, unless that is asked for; without one it answers all', async () => {
  const edgeOnly = (of: Template) => resource(of, 'ApiLambdaFunction').Properties['Environment'];
  expect(edgeOnly(template)).toMatchObject({ Variables: { EDGE_ONLY: 'on' } });
  expect(edgeOnly(plain)).toMatchObject({ Variables: { EDGE_ONLY: 'off' } });
  const { template: open } = await packaged({
    ...{ APP_DOMAIN, APP_CERTIFICATE: 'ASCAEXAMPLE', EDGE_ONLY: 'off', AUDIT_TRAIL: 'on' },
    SITE_WAF: 'arn:aws-cn:wafv2:cn-north-1:111122223333:global/webacl/walls/0',
  });
  expect(edgeOnly(open)).toMatchObject({ Variables: { EDGE_ONLY: 'off' } });
  expect(resource(open, 'Site').Properties['DistributionConfig']).toMatchObject({
    WebACLId: 'arn:aws-cn:wafv2:cn-north-1:111122223333:global/webacl/walls/0',
  });
  expect(properties('Site')['DistributionConfig']).not.toHaveProperty('WebACLId');

  // Who read table and buckets beside the functions, in a bucket that they cannot change; only where it is asked for.
  expect(ofType(plain, 'AWS::CloudTrail::Trail')).toEqual([]);
  expect(resource(open, 'AuditTrail').Properties).toMatchObject({
    IsLogging: true,
    EnableLogFileValidation: true,
    S3BucketName: { Ref: 'AuditLogs' },
    EventSelectors: [
      {
        ReadWriteType: 'All',
        IncludeManagementEvents: true,
        DataResources: [
          { Type: 'AWS::DynamoDB::Table', Values: [{ 'Fn::GetAtt': ['Table', 'Arn'] }] },
          {
            Type: 'AWS::S3::Object',
            Values: [{ 'Fn::Sub': '${Attachments.Arn}/' }, { 'Fn::Sub': '${Roots.Arn}/' }],
          },
        ],
      },
    ],
  });
  expect(resource(open, 'AuditLogs')).toMatchObject({
    DeletionPolicy: 'Retain',
    Properties: {
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 365 } } },
      PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true },
    },
  });
  const policy = JSON.stringify(resource(open, 'AuditLogsPolicy').Properties);
  for (const held of ['aws:SecureTransport', 'aws:SourceArn', 'trail/${AWS::StackName}-audit'])
    expect(policy).toContain(held);
});

test('who asked the site is on record for a year', () => {
  expect(properties('Site')['DistributionConfig']).toMatchObject({
    Logging: { Bucket: { 'Fn::GetAtt': ['SiteLogs', 'DomainName'] }, IncludeCookies: false },
  });
  expect(properties('SiteLogs')).toMatchObject({
    LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 365 }] },
  });
});

test('a domain without a certificate is refused', async () => {
  await expect(packaged({ APP_DOMAIN })).rejects.toThrow('APP_DOMAIN needs APP_CERTIFICATE');
});

test('the roots of days lie locked for as long as the longest case is kept, and the sweep alone puts them there', () => {
  const longest = Math.max(...Object.values(caseKeeping).map(({ months }) => months));
  expect(resource(plain, 'Roots')).toMatchObject({
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Years: longest / 12 } },
      },
      VersioningConfiguration: { Status: 'Enabled' },
    },
  });
  const writers = ofType(plain, 'AWS::IAM::Role').filter(([, { Properties }]) =>
    JSON.stringify(Properties['Policies'] ?? '').includes('${Roots.Arn}'),
  );
  expect(writers.map(([name]) => name)).toEqual(['ScheduleIamRoleLambdaExecution']);
  expect(JSON.stringify(writers)).not.toContain('BypassGovernanceRetention');
});
