import { CaseId, CaseNumber, Day, PersonId, type Instant } from '../../contract/ids';
import { GuardianPaper, type GuardianShown, Ward } from '../../contract/people/guardianShown';
import { HelpingId, HelpingScope } from '../../contract/people/helping';
import * as z from '../../contract/z';
import { endOfDay } from '../../domain/clocks/day';
import { helpedKey, helperKey, helpingIn } from '../keys/people';
import type { Seal } from '../seal/seal';
import { Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item, type Key } from '../table/table';

/** What one person offers to let another do, or has let them. */
export type HelpingOffer = {
  id: HelpingId;
  helpedId: PersonId;
  helpedName: string;
  scope: HelpingScope;
  /** The one case it is about; null: all of them. */
  about: { caseId: CaseId; number: CaseNumber; inDanger: boolean } | null;
  purpose: string;
  /** Whether whoever helps is told when something happens. */
  told: boolean;
  until: Day;
  givenAt: Instant;
  /** By law and not by leave, and how it was shown; absent: by leave. */
  guardian?: GuardianShown;
};

/** The same once somebody has taken it up. */
export type Helping = HelpingOffer & { helperId: PersonId; helperName: string };

const Sealed = z.instanceof(Uint8Array);

const StoredHelping = z.object({
  sk: z.string().transform(helpingIn).pipe(HelpingId),
  helped: PersonId,
  helpedName: Sealed,
  helper: PersonId.optional(),
  helperName: Sealed.optional(),
  scope: HelpingScope,
  caseId: CaseId.optional(),
  number: CaseNumber.optional(),
  /** Whether that one case was marked as dangerous when it was offered. */
  inDanger: z.boolean().default(false),
  purpose: Sealed,
  told: z.boolean().default(false),
  until: Day,
  givenAt: Moment,
  /** How a guardian was shown to be one; absent of leave that one gave the other. */
  ward: Ward.optional(),
  paper: GuardianPaper.optional(),
  office: z.string().optional(),
  seenOn: Day.optional(),
});

const shownIn = ({
  ward,
  paper,
  office,
  seenOn,
}: Pick<z.output<typeof StoredHelping>, 'ward' | 'paper' | 'office' | 'seenOn'>) =>
  ward && paper && office !== undefined && seenOn !== undefined
    ? { guardian: { ward, paper, office, seenOn } }
    : {};

type Words = 'helpedName' | 'helperName' | 'purpose';

/** They open in either of the two items of one leave, and in no other's. */
const placeOf = (id: HelpingId, words: Words): string => `HELPING#${id} ${words}`;

/** What was offered, and who has taken it up. @throws BrokenItem, SealBroken */
export function readHelping(item: Item, seal: Seal): HelpingOffer & Partial<Helping> {
  const stored = readItem(StoredHelping, item);
  const { sk: id, helped, helper, caseId, number, inDanger, scope, told, until, givenAt } = stored;
  const said = (words: Uint8Array, which: Words) => seal.openText(words, placeOf(id, which));
  return {
    id,
    helpedId: helped,
    helpedName: said(stored.helpedName, 'helpedName'),
    scope,
    about: caseId !== undefined && number !== undefined ? { caseId, number, inDanger } : null,
    purpose: said(stored.purpose, 'purpose'),
    told,
    until,
    givenAt,
    ...shownIn(stored),
    ...(helper !== undefined &&
      stored.helperName && { helperId: helper, helperName: said(stored.helperName, 'helperName') }),
  };
}

const shownFields = { ward: true, paper: true, office: true, seenOn: true } as const;

/** Whom somebody helps and how far, without a word of it: what a request in their stead is let in by. */
const StoredPower = StoredHelping.pick({
  sk: true,
  helped: true,
  scope: true,
  caseId: true,
  inDanger: true,
  until: true,
  helperName: true,
  ...shownFields,
});

export function readPower(item: Item, seal: Seal) {
  const stored = readItem(StoredPower, item);
  const { sk: id, helped, scope, caseId = null, inDanger, until, helperName } = stored;
  const name = helperName ? seal.openText(helperName, placeOf(id, 'helperName')) : null;
  return { helping: { id, personId: helped, scope, caseId, inDanger, ...shownIn(stored) }, until, name };
}

const StoredTold = StoredHelping.pick({
  sk: true,
  helped: true,
  helper: true,
  scope: true,
  caseId: true,
  inDanger: true,
  until: true,
  told: true,
  ...shownFields,
});

/** Who helps, how far, and whether they are told: without a word of it. An offer has nobody yet. */
export function readTold(item: Item) {
  const stored = readItem(StoredTold, item);
  const { sk: id, helped, helper: helperId = null, scope, caseId = null, inDanger, until, told } = stored;
  return {
    helperId,
    helping: { id, personId: helped, scope, caseId, inDanger, ...shownIn(stored) },
    until,
    told,
  };
}

const fieldsOf = (offer: HelpingOffer & Partial<Helping>, seal: Seal) => {
  const { id, helpedId, helpedName, helperId, helperName, scope, about, purpose, told, until, givenAt } =
    offer;
  return {
    helped: helpedId,
    helpedName: seal.sealText(helpedName, placeOf(id, 'helpedName')),
    helper: helperId,
    helperName: helperName === undefined ? undefined : seal.sealText(helperName, placeOf(id, 'helperName')),
    scope,
    caseId: about?.caseId,
    number: about?.number,
    inDanger: about?.inDanger,
    purpose: seal.sealText(purpose, placeOf(id, 'purpose')),
    told,
    until,
    givenAt: moment(givenAt),
    ...offer.guardian,
  };
};

/** What is offered, until the code for it is over. */
export const offerItem = (offer: HelpingOffer, expiresAt: Instant, seal: Seal): Item =>
  toItem({ ...helperKey(offer.helpedId, offer.id), ...fieldsOf(offer, seal), ttl: ttl(expiresAt) });

/** The leave as each of the two finds it, until its last day is over. */
export function helpingItems(helping: Helping, seal: Seal): [Item, Item] {
  const { id, helpedId, helperId, until } = helping;
  const fields = { ...fieldsOf(helping, seal), ttl: ttl(endOfDay(until)) };
  return [
    toItem({ ...helperKey(helpedId, id), ...fields }),
    toItem({ ...helpedKey(helperId, id), ...fields }),
  ];
}

/** Where one lies: with who gave it, and with who took it up. */
export const placesOf = ({ id, helpedId, helperId }: HelpingOffer & Partial<Helping>): Key[] => [
  helperKey(helpedId, id),
  ...(helperId === undefined ? [] : [helpedKey(helperId, id)]),
];
