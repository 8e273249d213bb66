import { NewCode, Scene } from '../../contract/codes';
import { OrganisationId, PersonId } from '../../contract/ids';
import { StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import type { CodePicture, CodeRow } from './codePorts';
import { codeKey, codePictureKey, sceneIn } from '../keys';
import { toItem, type Item } from '../table/table';
import { Moment, moment, ttl } from '../table/moment';
import { readItem } from '../table/readItem';

/** By this attribute the stream's filter knows a code. */
export const codeMark = 'code';

const StoredCode = z.object({
  pk: z.string().transform(sceneIn).pipe(Scene),
  what: NewCode,
  by: PersonId,
  place: z.object({ role: StaffRole, organisationId: OrganisationId }).optional(),
  expiresAt: Moment.optional(),
});

export function readCode(item: Item): CodeRow {
  const { pk, place = null, expiresAt = null, ...stored } = readItem(StoredCode, item);
  return { scene: pk, place, expiresAt, ...stored };
}

const expiry = (expiresAt: CodeRow['expiresAt']) =>
  expiresAt === null ? {} : { expiresAt: moment(expiresAt), ttl: ttl(expiresAt) };

/** `write`: a mark of this very writing, without which one over itself would not show in the stream. */
export const codeItem = ({ scene, what, by, place, expiresAt }: CodeRow, write: string): Item =>
  toItem({
    ...codeKey(scene),
    et: codeMark,
    ...{ what, by, write },
    place: place ?? undefined,
    ...expiry(expiresAt),
  });

const StoredPicture = z.object({
  bytes: z.instanceof(Uint8Array).optional(),
});

/** The picture has an item of its own: whoever opens a code does not read it. */
export function readPicture(item: Item): CodePicture {
  const { bytes } = readItem(StoredPicture, item);
  return bytes ? { state: 'ready', bytes } : { state: 'failed' };
}

export const pictureItem = ({ scene, expiresAt }: CodeRow, picture: CodePicture): Item =>
  toItem({
    ...codePictureKey(scene),
    bytes: picture.state === 'ready' ? picture.bytes : undefined,
    ...expiry(expiresAt),
  });
