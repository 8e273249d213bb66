import { NewCode } from '../../contract/numbers/codes';
import { Scene } from '../../contract/numbers/scene';
import { CaseId, OrganisationId, PersonId, type Instant } from '../../contract/ids';
import { StaffRole } from '../../contract/words';
import * as z from '../../contract/z';
import { codeKey, codePictureKey, sceneIn } from '../keys/people';
import type { Post } from '../people/personItem';
import { Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** What a code stands for: what it was asked for, or an offer to be helped, to join a petition, or a guardian's claim, which lie elsewhere. */
const KeptCode = z.union([
  NewCode,
  z.object({ for: z.literal('helping') }),
  z.object({ for: z.literal('joining'), caseId: CaseId }),
  z.object({ for: z.literal('guardian') }),
]);

/** A code as the table keeps it: what it was asked for, by whom, in which place of theirs. */
export type CodeRow = {
  scene: Scene;
  what: z.output<typeof KeptCode>;
  by: PersonId;
  /** The place they acted in; null for one who acted for themself. */
  place: Post | null;
  /** Null for one that carries no right. */
  expiresAt: Instant | null;
};

/** WeChat's picture of a code, or that WeChat does not make it. */
export type CodePicture = { state: 'ready'; bytes: Uint8Array } | { state: 'failed' };

/** By this attribute the stream's filter knows a code. */
export const codeMark = 'code';

const StoredCode = z.object({
  pk: z.string().transform(sceneIn).pipe(Scene),
  what: KeptCode,
  by: PersonId,
  place: z.object({ role: StaffRole, organisationId: OrganisationId }).optional(),
  expiresAt: Moment.optional(),
});

export function readCode(item: Item): CodeRow {
  const { pk, place = null, expiresAt = null, ...stored } = readItem(StoredCode, item);
  return { scene: pk, place, expiresAt, ...stored };
}

/** A new image of the table's stream as the code it brings; null for every other item. @throws BrokenItem */
export const parseStreamedCode = (image: Item): CodeRow | null =>
  image.et?.S === codeMark ? readCode(image) : null;

const expiry = (expiresAt: CodeRow['expiresAt']) =>
  expiresAt === null ? {} : { expiresAt: moment(expiresAt), ttl: ttl(expiresAt) };

/** `write`: a mark of this very writing, without which one over itself would not show in the stream. */
export const codeItem = ({ scene, what, by, place, expiresAt }: CodeRow, write: string): Item =>
  toItem({
    ...codeKey(scene),
    et: codeMark,
    what,
    by,
    write,
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
