import type { FileType, ShortLink, Upload } from '../../contract/case/files';
import type { Instant } from '../../contract/ids';

/** Where the bytes of one file are sent to, and nothing else. */
export type FormFor = { key: string; type: FileType; maxBytes: number; now: Instant; until: Instant };

/** One version of one file, under the name it is saved by. */
export type LinkFor = {
  key: string;
  version: string;
  name: string;
  type: FileType;
  now: Instant;
  until: Instant;
};

/**
 * The way of phones to the file store: what it lets them send and fetch, signed. Nothing is asked of the store.
 * @throws Refused `files_unavailable` when there is none
 */
export type FileDoor = { form(asked: FormFor): Upload; link(asked: LinkFor): ShortLink };
