import type { DynamoDBRecord } from 'aws-lambda';
import * as z from '../../contract/z';
import { errorFields, type Log } from '../../runtime/log';
import { BrokenItem } from '../../store/table/readItem';
import { type CodeRow, parseStreamedCode } from '../../store/codes/codeItem';
import { StreamImage } from '../streamImage';
import { drawCode, type DrawDeps } from './drawCode';

/** The code that a record brings; one that cannot be read is logged and passed over. */
function codeIn({ dynamodb }: DynamoDBRecord, log: Log): CodeRow | null {
  try {
    return parseStreamedCode(StreamImage.parse(dynamodb?.NewImage ?? {}));
  } catch (error) {
    if (!(error instanceof BrokenItem || error instanceof z.ZodError)) throw error;
    log('code_not_drawn', errorFields(error));
    return null;
  }
}

/**
 * Has the new codes of a batch drawn. Once WeChat is found to be down, the others are tried once each and no longer
 * waited for: nobody is held up by a picture.
 * @throws StoreUnavailable when the batch is to be brought again
 */
export const createCodeHandler =
  (deps: DrawDeps) =>
  async (records: readonly DynamoDBRecord[]): Promise<void> => {
    let isUp = true;
    for (const record of records) {
      const code = codeIn(record, deps.log);
      if (code) isUp = (await drawCode(code, isUp, deps)) && isUp;
    }
  };
