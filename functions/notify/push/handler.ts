import type { DynamoDBRecord } from 'aws-lambda';
import * as z from '../../contract/z';
import { errorFields, type Log } from '../../runtime/log';
import { BrokenItem } from '../../store/brokenItem';
import type { Pushes } from '../../store/pushPorts';
import { SealBroken } from '../../store/seal/seal';
import { StreamImage } from '../streamImage';
import { workOn, type PushWork } from './workOn';

export type PushReader = PushWork & { pushes: Pick<Pushes, 'read'>; log: Log };

const isBroken = (error: unknown): boolean =>
  error instanceof BrokenItem || error instanceof SealBroken || error instanceof z.ZodError;

/**
 * Works on what WeChat told, when that is what a record of the stream brings; says whether it was. What cannot be read is
 * logged and passed over: it must hold up nothing. @throws StoreUnavailable
 */
export const createPushHandler =
  (deps: PushReader) =>
  async ({ dynamodb }: DynamoDBRecord): Promise<boolean> => {
    if (dynamodb?.NewImage?.et?.S !== 'push') return false;
    try {
      const told = await deps.pushes.read(StreamImage.parse(dynamodb.NewImage));
      if (told) await workOn(told, deps);
    } catch (error) {
      if (!isBroken(error)) throw error;
      deps.log('push_unread', errorFields(error));
    }
    return true;
  };
