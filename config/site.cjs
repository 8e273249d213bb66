// One site for the app and the API, where APP_DOMAIN names one: pages and the API are of one origin then, and so the cookie
// that keeps a browser signed in goes to nobody else. What it needs and how it is filled stands in deploy.md.

const { every, app } = require('./pageHeaders.json');

const { APP_DOMAIN = '', APP_CERTIFICATE = '', SITE_WAF = '' } = process.env;
/** Asked for either way; without a word it is `on`, because there is a site. */
const { EDGE_ONLY: edgeOnly } = process.env;

/** The addresses of the API and its pages; every other one is a page or a file of the app. */
const forPeople = ['/papers/*', '/my-data/*', '/check', '/roots'];
const forPrograms = ['/v1/*', '/openapi.json', '/wechat/push', '/sms/reports/*'];

const bucket = (ownership, more) => ({
  Type: 'AWS::S3::Bucket',
  DeletionPolicy: 'Retain',
  UpdateReplacePolicy: 'Retain',
  Properties: {
    OwnershipControls: { Rules: [{ ObjectOwnership: ownership }] },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    ...more,
  },
});

/** Every header of the app's pages, those that CloudFront knows by a name of their own among them. */
function securityHeaders() {
  const headers = { ...every, ...app };
  const custom = (Header) => ({ Header, Value: headers[Header], Override: true });
  const {
    'content-security-policy': policy,
    'strict-transport-security': transport,
    'referrer-policy': referrer,
    'x-content-type-options': options,
    ...others
  } = headers;
  if (options !== 'nosniff') throw new Error('CloudFront knows no other x-content-type-options');
  return {
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
      StrictTransportSecurity: {
        AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(transport)[1]),
        IncludeSubdomains: transport.includes('includeSubDomains'),
        Override: true,
      },
    },
    CustomHeadersConfig: { Items: Object.keys(others).map(custom) },
  };
}

const ref = (Ref) => ({ Ref });
const att = (name, attribute) => ({ 'Fn::GetAtt': [name, attribute] });
const encrypted = { ViewerProtocolPolicy: 'redirect-to-https', Compress: true };
/** A program that asks without encryption is refused, not led on: what it sent is out by then, and nobody would notice. */
const encryptedOnly = { ...encrypted, ViewerProtocolPolicy: 'https-only' };

function distribution(secretName) {
  const toApi = {
    TargetOriginId: 'api',
    AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
    CachePolicyId: ref('SiteKeepsNothing'),
    OriginRequestPolicyId: ref('SitePassesOn'),
  };
  // CloudFront in the Chinese regions takes certificates of IAM alone, by their ids.
  const certificate = APP_CERTIFICATE.startsWith('arn:') ? 'AcmCertificateArn' : 'IamCertificateId';
  return {
    Enabled: true,
    Aliases: [APP_DOMAIN],
    // Rules against floods and known attacks are an account's own; a gate of this kind (HTTP API) can have none itself.
    ...(SITE_WAF !== '' && { WebACLId: SITE_WAF }),
    DefaultRootObject: 'index.html',
    HttpVersion: 'http2',
    ViewerCertificate: {
      [certificate]: APP_CERTIFICATE,
      SslSupportMethod: 'sni-only',
      MinimumProtocolVersion: 'TLSv1.2_2021',
    },
    Logging: { Bucket: att('SiteLogs', 'DomainName'), IncludeCookies: false },
    Origins: [
      {
        Id: 'app',
        DomainName: att('SiteFiles', 'RegionalDomainName'),
        OriginAccessControlId: att('SiteReadsFiles', 'Id'),
        S3OriginConfig: { OriginAccessIdentity: '' },
      },
      {
        Id: 'api',
        DomainName: { 'Fn::Select': [2, { 'Fn::Split': ['/', att('HttpApi', 'ApiEndpoint')] }] },
        CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
        OriginCustomHeaders: [
          {
            HeaderName: 'x-from-site',
            HeaderValue: `{{resolve:secretsmanager:${secretName}/edge:SecretString:EDGE_SECRET}}`,
          },
        ],
      },
    ],
    DefaultCacheBehavior: {
      ...encrypted,
      TargetOriginId: 'app',
      AllowedMethods: ['GET', 'HEAD'],
      CachePolicyId: ref('SiteKeepsAsTold'),
      ResponseHeadersPolicyId: ref('SiteHeaders'),
    },
    CacheBehaviors: [
      ...forPrograms.map((PathPattern) => ({ PathPattern, ...toApi, ...encryptedOnly })),
      ...forPeople.map((PathPattern) => ({ PathPattern, ...toApi, ...encrypted })),
    ],
  };
}

const cachePolicy = (called, what, MaxTTL) => ({
  Type: 'AWS::CloudFront::CachePolicy',
  Properties: {
    CachePolicyConfig: {
      Name: { 'Fn::Sub': `\${AWS::StackName}-${called}` },
      Comment: what,
      MinTTL: 0,
      DefaultTTL: 0,
      MaxTTL,
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
        EnableAcceptEncodingGzip: MaxTTL > 0,
        EnableAcceptEncodingBrotli: MaxTTL > 0,
      },
    },
  },
});

const named = (called) => ({ 'Fn::Sub': `\${AWS::StackName}-${called}` });

const resources = (secretName) => ({
  SiteFiles: bucket('BucketOwnerEnforced'),
  // A log of half a year at least is asked for by law; the API's own gate sees the site alone (网络安全法 21).
  SiteLogs: bucket('BucketOwnerPreferred', {
    LifecycleConfiguration: { Rules: [{ Id: 'a-year', Status: 'Enabled', ExpirationInDays: 365 }] },
  }),
  SiteFilesPolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: ref('SiteFiles'),
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'TheSiteAlone',
            Effect: 'Allow',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Action: 's3:GetObject',
            Resource: { 'Fn::Sub': '${SiteFiles.Arn}/*' },
            Condition: {
              StringEquals: {
                'aws:SourceArn': {
                  'Fn::Sub': 'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Site}',
                },
              },
            },
          },
          {
            Sid: 'EncryptedConnectionsOnly',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [att('SiteFiles', 'Arn'), { 'Fn::Sub': '${SiteFiles.Arn}/*' }],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ],
      },
    },
  },
  SiteReadsFiles: {
    Type: 'AWS::CloudFront::OriginAccessControl',
    Properties: {
      OriginAccessControlConfig: {
        Name: named('files'),
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    },
  },
  SiteHeaders: {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: { ResponseHeadersPolicyConfig: { Name: named('headers'), ...securityHeaders() } },
  },
  SiteKeepsNothing: cachePolicy('nothing', 'What the API answers is for one person', 0),
  SiteKeepsAsTold: cachePolicy('as-told', 'Files of the app, as their own header says', 31_536_000),
  // All but the name that was asked for: the gate knows itself by its own alone.
  SitePassesOn: {
    Type: 'AWS::CloudFront::OriginRequestPolicy',
    Properties: {
      OriginRequestPolicyConfig: {
        Name: named('passes-on'),
        CookiesConfig: { CookieBehavior: 'all' },
        HeadersConfig: { HeaderBehavior: 'allExcept', Headers: ['host'] },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
    },
  },
  Site: {
    Type: 'AWS::CloudFront::Distribution',
    Properties: { DistributionConfig: distribution(secretName) },
  },
});

/** Adds the site to the template, where it has a name; the app and the API are at that name then, unless told otherwise. */
module.exports = class Site {
  constructor(serverless) {
    this.hooks = { 'before:package:finalize': () => this.add(serverless) };
  }

  add({ service }) {
    if (APP_DOMAIN === '') return;
    if (APP_CERTIFICATE === '') throw new Error('APP_DOMAIN needs APP_CERTIFICATE');
    const { Resources: made, Outputs: outputs } = service.provider.compiledCloudFormationTemplate;
    Object.assign(made, resources(service.custom.secretName));
    outputs.SiteDomain = { Description: 'What APP_DOMAIN points to', Value: att('Site', 'DomainName') };
    outputs.SiteFiles = { Description: 'Where the files of the app go', Value: ref('SiteFiles') };
    for (const { Type, Properties } of Object.values(made)) {
      if (Type !== 'AWS::Lambda::Function') continue;
      const { Variables: variables } = Properties.Environment;
      for (const origin of ['APP_ORIGIN', 'API_ORIGIN'])
        if (variables[origin] === '') variables[origin] = `https://${APP_DOMAIN}`;
      // Whatever stands in front protects nobody from who goes round it by the gate's own address.
      if ('EDGE_ONLY' in variables && !edgeOnly) variables.EDGE_ONLY = 'on';
    }
  }
};
