import { Day, PersonId, type Instant } from '../../contract/ids';
import { GuardianPaper, Ward } from '../../contract/people/guardianShown';
import { HelpingId } from '../../contract/people/helping';
import * as z from '../../contract/z';
import { claimIn, claimKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** What somebody says of themself as a guardian, until an office has seen the paper: it gives nothing yet. */
export type GuardianClaimRow = {
  id: HelpingId;
  guardianId: PersonId;
  wardId: PersonId;
  wardName: string;
  guardianName: string;
  ward: Ward;
  paper: GuardianPaper;
  bornOn: Day | null;
  /** The ward's own leave that it takes the place of; null: the ward has no phone of their own here. */
  of: HelpingId | null;
  until: Day;
};

const Sealed = z.instanceof(Uint8Array);

const StoredClaim = z.object({
  sk: z.string().transform(claimIn).pipe(HelpingId),
  guardian: PersonId,
  helped: PersonId,
  helpedName: Sealed,
  helperName: Sealed,
  ward: Ward,
  paper: GuardianPaper,
  bornOn: Sealed.optional(),
  of: HelpingId.optional(),
  until: Sealed,
});

type ClaimWords = 'helpedName' | 'helperName' | 'bornOn' | 'until';
const placeOfClaim = (id: HelpingId, words: ClaimWords): string => `GUARDIAN#${id} ${words}`;

/** What a guardian claims, until the code for it is over. When a child is of age says when they were born: sealed like that. */
export const claimItem = (claim: GuardianClaimRow, expiresAt: Instant, seal: Seal): Item => {
  const { id, guardianId, wardId, wardName, guardianName, ward, paper, bornOn, of, until } = claim;
  const sealed = (text: string, words: ClaimWords) => seal.sealText(text, placeOfClaim(id, words));
  return toItem({
    ...claimKey(guardianId, id),
    guardian: guardianId,
    helped: wardId,
    helpedName: sealed(wardName, 'helpedName'),
    helperName: sealed(guardianName, 'helperName'),
    ward,
    paper,
    bornOn: bornOn === null ? undefined : sealed(bornOn, 'bornOn'),
    of: of ?? undefined,
    until: sealed(until, 'until'),
    ttl: ttl(expiresAt),
  });
};

/** @throws BrokenItem, SealBroken */
export function readClaim(item: Item, seal: Seal): GuardianClaimRow {
  const {
    sk: id,
    guardian,
    helped,
    helpedName,
    helperName,
    ward,
    paper,
    bornOn,
    of = null,
    until,
  } = readItem(StoredClaim, item);
  const said = (words: Uint8Array, which: ClaimWords) => seal.openText(words, placeOfClaim(id, which));
  return {
    id,
    guardianId: guardian,
    wardId: helped,
    wardName: said(helpedName, 'helpedName'),
    guardianName: said(helperName, 'helperName'),
    ward,
    paper,
    bornOn: bornOn ? Day.parse(said(bornOn, 'bornOn')) : null,
    of,
    until: Day.parse(said(until, 'until')),
  };
}
