import { CaseId, type Instant, type PersonId } from '../../contract/ids';
import { Scene } from '../../contract/numbers/scene';
import { JoinNumber } from '../../contract/people/joining';
import * as z from '../../contract/z';
import { joinedIn, joiningIn, joiningKey, joinedKey } from '../keys/joinings';
import type { Seal } from '../seal/seal';
import { Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** The code there is for a petition: what is scanned, what is said, what the matter is called before others, how often it was used. */
export type Joining = {
  caseId: CaseId;
  scene: Scene;
  number: JoinNumber;
  subject: string;
  uses: number;
  expiresAt: Instant;
};

/** A petition that somebody joined; `leftAt`: and left again. */
export type JoinedLine = { personId: PersonId; filedAt: Instant; caseId: CaseId; leftAt: Instant | null };

const StoredJoining = z.object({
  pk: z.string().transform(joiningIn).pipe(CaseId),
  scene: Scene,
  number: JoinNumber,
  subject: z.instanceof(Uint8Array),
  uses: z.int().default(0),
  expiresAt: Moment,
});

const placeOf = (caseId: CaseId): string => `JOINING#${caseId} subject`;

/** @throws BrokenItem, SealBroken */
export function readJoining(item: Item, seal: Seal): Joining {
  const { pk: caseId, subject, ...stored } = readItem(StoredJoining, item);
  return { ...stored, caseId, subject: seal.openText(subject, placeOf(caseId)) };
}

export const joiningItem = ({ caseId, subject, expiresAt, ...joining }: Joining, seal: Seal): Item =>
  toItem({
    ...joiningKey(caseId),
    ...joining,
    subject: seal.sealText(subject, placeOf(caseId)),
    expiresAt: moment(expiresAt),
    ttl: ttl(expiresAt),
  });

const StoredLine = z.object({
  sk: z.string().transform(joinedIn),
  leftAt: Moment.optional(),
});

/** @throws BrokenItem */
export function readLine(item: Item, personId: PersonId): JoinedLine {
  const { sk, leftAt = null } = readItem(StoredLine, item);
  return { personId, ...sk, leftAt };
}

export const lineItem = ({ personId, filedAt, caseId, leftAt }: JoinedLine): Item =>
  toItem({ ...joinedKey(personId, filedAt, caseId), leftAt: leftAt === null ? undefined : moment(leftAt) });
