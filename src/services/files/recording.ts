import type { RecordTrouble } from '../../content/files';
import type { PickedFile } from './picked';

/** One piece being recorded. */
export type Recording = {
  /** Its bytes, once it was stopped. @throws RecordFailed */
  done: Promise<Pick<PickedFile, 'path' | 'type' | 'size'>>;
  stop: () => void;
};

export class RecordFailed extends Error {
  constructor(readonly reason: RecordTrouble) {
    super(reason);
  }
}
