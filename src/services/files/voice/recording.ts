import type { RecordTrouble } from '../../../content/files';
import type { MadeFile } from '../pick/picked';

/** One piece being recorded. */
export type Recording = {
  /** Its bytes, once it was stopped. @throws RecordFailed */
  done: Promise<MadeFile>;
  stop: () => void;
};

export class RecordFailed extends Error {
  constructor(readonly reason: RecordTrouble) {
    super(reason);
  }
}
