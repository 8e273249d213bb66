import type { _Record, AttributeValue } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue as LambdaValue, DynamoDBRecord } from 'aws-lambda';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

function lambdaValue(value: AttributeValue): LambdaValue {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(lambdaValue) };
  if (value.M !== undefined) return { M: lambdaImage(value.M) };
  if (value.$unknown !== undefined) throw new Error(`unknown attribute type ${value.$unknown[0]}`);
  return value;
}

const lambdaImage = (image: Record<string, AttributeValue>): Record<string, LambdaValue> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, lambdaValue(value)]));

/** A record of the stream. Unlike both its sources, it always has a sequence number. */
export interface StreamRecord extends DynamoDBRecord {
  dynamodb: NonNullable<DynamoDBRecord['dynamodb']> & { SequenceNumber: string };
}

/**
 * A stream record as Lambda hands it to a function: binaries in base64, the time in whole seconds.
 * Source: AWS Lambda developer guide, "Using Lambda with Amazon DynamoDB", example event.
 */
export function lambdaRecord({ dynamodb, ...record }: _Record, streamArn: string): StreamRecord {
  if (dynamodb?.SequenceNumber === undefined) throw new Error('a stream record without a sequence number');
  const { Keys, NewImage, OldImage, ApproximateCreationDateTime: created } = dynamodb;
  return {
    ...(record.eventID !== undefined && { eventID: record.eventID }),
    ...(record.eventName !== undefined && { eventName: record.eventName }),
    ...(record.awsRegion !== undefined && { awsRegion: record.awsRegion }),
    ...(record.userIdentity !== undefined && {
      userIdentity: { type: record.userIdentity.Type, principalId: record.userIdentity.PrincipalId },
    }),
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    eventSourceARN: streamArn,
    dynamodb: {
      SequenceNumber: dynamodb.SequenceNumber,
      ...(created && { ApproximateCreationDateTime: Math.floor(created.getTime() / 1000) }),
      ...(Keys && { Keys: lambdaImage(Keys) }),
      ...(NewImage && { NewImage: lambdaImage(NewImage) }),
      ...(OldImage && { OldImage: lambdaImage(OldImage) }),
      ...(dynamodb.SizeBytes !== undefined && { SizeBytes: dynamodb.SizeBytes }),
      ...(dynamodb.StreamViewType !== undefined && { StreamViewType: dynamodb.StreamViewType }),
    },
  };
}
