import type { DynamoDBRecord } from 'aws-lambda';
import { type StreamedEvent, parseStreamedEvent } from '../store/cases/eventItem';
import { StreamImage } from './streamImage';

/** The event that a record brings; null when it brings another item, which the filter of the stream should have kept. */
export const eventIn = ({ dynamodb }: DynamoDBRecord): StreamedEvent | null =>
  parseStreamedEvent(StreamImage.parse(dynamodb?.NewImage ?? {}));
