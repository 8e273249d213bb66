import { CaseId, ClientKey, Instant, OrganisationId, PersonId } from '../../contract/ids';
import { Role } from '../../contract/words';
import * as z from '../../contract/z';
import { noteIn, noteKey, notedCaseIn } from '../keys/notes';
import type { Seal } from '../seal/seal';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** A word between colleagues. `deskId`: of the office that had the case then; it stays with that office. */
export type Note = {
  caseId: CaseId;
  id: ClientKey;
  at: Instant;
  deskId: OrganisationId;
  personId: PersonId;
  name: string;
  role: Role;
  organisationName: string;
  text: string;
};

const StoredNote = z.object({
  pk: z.string().transform(notedCaseIn).pipe(CaseId),
  sk: z
    .string()
    .transform(noteIn)
    .pipe(z.object({ at: Instant, id: ClientKey })),
  deskId: OrganisationId,
  personId: PersonId,
  name: z.string(),
  role: Role,
  organisationName: z.string(),
  text: z.instanceof(Uint8Array),
});

/** A note opens only in its own place. */
const placeOf = ({ caseId, at, id }: Pick<Note, 'caseId' | 'at' | 'id'>): string => {
  const { pk, sk } = noteKey(caseId, at, id);
  return `${pk} ${sk} text`;
};

/** @throws BrokenItem, SealBroken */
export function readNote(item: Item, seal: Seal): Note {
  const { pk, sk, text, ...stored } = readItem(StoredNote, item);
  const place = { caseId: pk, ...sk };
  return { ...stored, ...place, text: seal.openText(text, placeOf(place)) };
}

export const noteItem = ({ caseId, at, id, text, ...note }: Note, seal: Seal): Item =>
  toItem({ ...noteKey(caseId, at, id), ...note, text: seal.sealText(text, placeOf({ caseId, at, id })) });
