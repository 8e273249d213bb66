import { lambdaRecord } from '../../../../functions/local/stack/stream/lambdaRecord';

const bytes = Buffer.from('公共法律服务');

test('a record takes the shape Lambda gives it: base64 binaries, whole seconds, lower-case identity', () => {
  const record = lambdaRecord(
    {
      eventID: 'e1',
      eventName: 'REMOVE',
      eventVersion: '1.0',
      eventSource: 'aws:dynamodb',
      awsRegion: 'cn-northwest-1',
      userIdentity: { Type: 'Service', PrincipalId: 'dynamodb.amazonaws.com' },
      dynamodb: {
        SequenceNumber: '42',
        SizeBytes: 9,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
        ApproximateCreationDateTime: new Date('2026-03-02T01:02:03.900Z'),
        Keys: { id: { S: 'a' } },
        OldImage: {
          file: { B: bytes },
          files: { BS: [bytes] },
          nested: { M: { list: { L: [{ B: bytes }, { NULL: true }, { N: '1' }] } } },
          tags: { SS: ['x'] },
          on: { BOOL: false },
        },
      },
    },
    'arn:stream',
  );
  const base64 = bytes.toString('base64');
  expect(record).toEqual({
    eventID: 'e1',
    eventName: 'REMOVE',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    eventSourceARN: 'arn:stream',
    awsRegion: 'cn-northwest-1',
    userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
    dynamodb: {
      SequenceNumber: '42',
      SizeBytes: 9,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
      ApproximateCreationDateTime: 1772413323,
      Keys: { id: { S: 'a' } },
      OldImage: {
        file: { B: base64 },
        files: { BS: [base64] },
        nested: { M: { list: { L: [{ B: base64 }, { NULL: true }, { N: '1' }] } } },
        tags: { SS: ['x'] },
        on: { BOOL: false },
      },
    },
  });
});
