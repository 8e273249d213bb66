import { sentKey } from '../../functions/channels/files/keys';
import { packaged, resource, type Template } from './packaged';

jest.setTimeout(180_000);

let template: Template;

beforeAll(async () => {
  ({ template } = await packaged());
});

const properties = (name: string) => resource(template, name).Properties;
const ref = (name: string) => ({ Ref: name });
const arn = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] });

test('the bucket is kept, versioned, encrypted, closed to the public and to plain connections', () => {
  expect(resource(template, 'Attachments')).toMatchObject({
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
  });
  expect(properties('Attachments')).toMatchObject({
    VersioningConfiguration: { Status: 'Enabled' },
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
    },
  });
  expect(properties('AttachmentsPolicy')).toMatchObject({
    Bucket: ref('Attachments'),
    PolicyDocument: {
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    },
  });
});

test('pages of any origin may send by a form that was signed, and none may read what is kept', () => {
  expect(properties('Attachments')).toMatchObject({
    CorsConfiguration: { CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: ['*'] }] },
  });
});

test('what phones send is told to a queue that keeps it until it can be checked, and is swept if it never is', () => {
  expect(properties('Attachments')).toMatchObject({
    NotificationConfiguration: {
      QueueConfigurations: [
        {
          Event: 's3:ObjectCreated:*',
          Queue: arn('Uploads'),
          Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: sentKey('') }] } },
        },
      ],
    },
    LifecycleConfiguration: {
      Rules: expect.arrayContaining([expect.objectContaining({ Prefix: sentKey('') })]),
    },
  });
  expect(properties('Uploads')).toMatchObject({
    VisibilityTimeout: 360,
    RedrivePolicy: { deadLetterTargetArn: arn('DeadLetters') },
  });
  expect(properties('ReceiveLambdaFunction')).toMatchObject({ Timeout: 60, MemorySize: 1024 });
  expect(properties('UploadsPolicy')).toMatchObject({
    PolicyDocument: {
      Statement: [{ Principal: { Service: 's3.amazonaws.com' }, Resource: arn('Uploads') }],
    },
  });
});

test('nothing that is kept goes by itself: only what was never checked does', () => {
  const rules = Object.values(Object(Object(properties('Attachments')['LifecycleConfiguration']).Rules));
  const expiring = rules.filter((rule) => JSON.stringify(rule).includes('Expiration'));
  expect(expiring).toEqual([expect.objectContaining({ Prefix: sentKey('') })]);
});
