import type { DynamoDBRecord } from 'aws-lambda';
import { errorFields, type Log } from '../../runtime/log';
import type { Pushes } from '../../store/pushes/pushes';
import { StreamImage } from '../streamImage';
import { workOn, type WorkOnDeps } from './workOn';
import { isBroken } from '../isBroken';

export type PushDeps = WorkOnDeps & { pushes: Pick<Pushes, 'read'>; log: Log };

/**
 * Works on what WeChat told, when that is what a record of the stream brings; says whether it was. What cannot be read is
 * logged and passed over: it must hold up nothing. @throws StoreUnavailable
 */
export const createPushHandler =
  (deps: PushDeps) =>
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
