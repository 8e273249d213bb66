// Who did what to the account, and who read or wrote what people confided to it: a trail of CloudTrail, where AUDIT_TRAIL asks
// for one. It is paid for by the event, and an organisation may have one of its own already.

const { AUDIT_TRAIL = 'off' } = process.env;

const ref = (Ref) => ({ Ref });
const att = (name, attribute) => ({ 'Fn::GetAtt': [name, attribute] });
const sub = (text) => ({ 'Fn::Sub': text });
/** By name: the bucket lets this one trail write, and is there before it. */
const trailName = '${AWS::StackName}-audit';
const trailArn = `arn:\${AWS::Partition}:cloudtrail:\${AWS::Region}:\${AWS::AccountId}:trail/${trailName}`;

const byTrail = (Sid, Action, Resource, more = {}) => ({
  Sid,
  Effect: 'Allow',
  Principal: { Service: 'cloudtrail.amazonaws.com' },
  Action,
  Resource,
  Condition: { StringEquals: { 'aws:SourceArn': sub(trailArn), ...more } },
});

const resources = {
  // A year, as all logs; no version can be taken out before that but by who may lift the lock (governance).
  AuditLogs: {
    Type: 'AWS::S3::Bucket',
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      ObjectLockEnabled: true,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 365 } },
      },
      VersioningConfiguration: { Status: 'Enabled' },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      LifecycleConfiguration: {
        Rules: [
          {
            Id: 'a-year',
            Status: 'Enabled',
            ExpirationInDays: 366,
            NoncurrentVersionExpiration: { NoncurrentDays: 1 },
          },
        ],
      },
    },
  },
  AuditLogsPolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: ref('AuditLogs'),
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          byTrail('TrailLooks', 's3:GetBucketAcl', att('AuditLogs', 'Arn')),
          byTrail('TrailWrites', 's3:PutObject', sub('${AuditLogs.Arn}/AWSLogs/${AWS::AccountId}/*'), {
            's3:x-amz-acl': 'bucket-owner-full-control',
          }),
          {
            Sid: 'EncryptedConnectionsOnly',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [att('AuditLogs', 'Arn'), sub('${AuditLogs.Arn}/*')],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ],
      },
    },
  },
  AuditTrail: {
    Type: 'AWS::CloudTrail::Trail',
    DependsOn: ['AuditLogsPolicy'],
    Properties: {
      TrailName: sub(trailName),
      S3BucketName: ref('AuditLogs'),
      IsLogging: true,
      IsMultiRegionTrail: false,
      // Digests of the log's own files: what was changed in it shows.
      EnableLogFileValidation: true,
      EventSelectors: [
        {
          ReadWriteType: 'All',
          IncludeManagementEvents: true,
          DataResources: [
            { Type: 'AWS::DynamoDB::Table', Values: [att('Table', 'Arn')] },
            {
              Type: 'AWS::S3::Object',
              Values: ['Attachments', 'Roots'].map((name) => sub(`\${${name}.Arn}/`)),
            },
          ],
        },
      ],
    },
  },
};

/** Adds the trail to the template, where it is asked for. */
module.exports = class Trail {
  constructor(serverless) {
    this.hooks = { 'before:package:finalize': () => this.add(serverless) };
  }

  add({ service }) {
    if (AUDIT_TRAIL === 'on')
      Object.assign(service.provider.compiledCloudFormationTemplate.Resources, resources);
  }
};
