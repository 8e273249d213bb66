import { FileId, FileKind, FileType, type FileRefusal } from '../../../../functions/contract/case/files';
import type { ClientKey } from '../../../../functions/contract/ids';
import * as z from '../../../../functions/contract/z';

/** A file as a draft remembers it: enough to name it again when the app has forgotten it. */
export const DraftFile = z.object({
  id: FileId,
  name: z.string(),
  kind: FileKind,
  type: FileType,
  size: z.number(),
  seconds: z.number().nullable(),
});
export type DraftFile = z.infer<typeof DraftFile>;

/** How far a file has come, as far as this phone knows. */
export type FileProgress =
  | { at: 'preparing' }
  | { at: 'waiting' }
  | { at: 'sending'; percent: number }
  /** The bytes are there; the server looks at them. */
  | { at: 'checking' }
  | { at: 'received' }
  | { at: 'refused'; why: FileRefusal }
  /** It can be sent again as it is. `says`: what went wrong and what to do. */
  | { at: 'failed'; says: string }
  /** Begun before the app was last closed: the server is being asked. */
  | { at: 'looking' }
  | { at: 'notKnown' }
  /** Begun then, and its bytes went with the app. */
  | { at: 'lost' }
  /** The server has no such file any more. */
  | { at: 'gone' };

/** A file on its way to the server, or there already. */
export type QueuedFile = Omit<DraftFile, 'id'> & {
  key: ClientKey;
  /** What it is for: the key of the draft it was picked in. */
  place: string;
  /** Known once the server was told of it. */
  id: FileId | null;
  /** Its bytes on this phone; null when they are not there any more. */
  path: string | null;
  progress: FileProgress;
};

const moving: ReadonlySet<FileProgress['at']> = new Set(['preparing', 'waiting', 'sending']);
const stuck: ReadonlySet<FileProgress['at']> = new Set(['refused', 'failed', 'lost', 'gone']);

/** Whether its bytes are still to leave this phone. */
export const isOnTheWay = ({ progress }: QueuedFile): boolean => moving.has(progress.at);

/** Whether it will not arrive unless the person does something. */
export const isStuck = ({ progress }: QueuedFile): boolean => stuck.has(progress.at);
