import type { Card, OpenedCode, PublicCode } from '../contract/numbers/codes';
import type { Scene } from '../contract/numbers/scene';
import type { Instant } from '../contract/ids';
import type { OfferedHelping } from '../contract/people/helping';
import type { Actor, CaseHead, StaffMember } from '../domain/case/case';
import { agentToAgree } from '../domain/deeds/actionsFor';
import { readerOf } from '../domain/standing/reader';
import { standings } from '../domain/standing/standings';
import type { CodeRow } from '../store/codes/codeItem';
import type { HelpingOffer } from '../store/helpings/helpingItem';
import type { Post } from '../store/people/personItem';
import type { Store } from '../store/createStore';
import type { ActorDeps, WorkDeps } from './deps';
import { joinableBy } from './joining/look';
import { shownClaim } from './guardian/shown';
import { claimedIn } from './guardian/claim';
import { offerIn } from './helping/take';

/** Where is looked when a code names no case or nobody, so that every code costs the store as many looks. */
const noCase = '0000000000';
const nobody: Post = { role: 'agent', organisationId: 'petitionOffice-000000000000' };

const caseIdIn = (code: CodeRow | null) =>
  code?.what.for === 'case' || code?.what.for === 'mandate' ? code.what.caseId : noCase;

const memberOf = (code: CodeRow | null, { people }: Store): Promise<StaffMember | null> => {
  const { organisationId, role } = code?.place ?? nobody;
  return people.member(organisationId, role, code?.by ?? '');
};

type Bearer = { place: Post; member: StaffMember };

const bearerOf = (code: CodeRow, member: StaffMember | null): Bearer | null =>
  code.place && member ? { place: code.place, member } : null;

/** The official card of a member, as anyone may check it. */
async function cardOf({ place, member }: Bearer, { organisations, areas }: Store): Promise<Card> {
  const { name, organisation } = member;
  const office = await organisations.get(organisation.organisationId);
  const area = office && (await areas.get(office.areaCode));
  return {
    name,
    role: place.role,
    organisationName: organisation.name,
    areaName: area?.name ?? null,
    photo: null,
  };
}

/** Whether the mandate is this owner's to agree to, and the one who showed the code is still the one to be agreed to. */
function isToAgree(head: CaseHead, actor: Actor, { place, member }: Bearer, now: Instant): boolean {
  const agent = agentToAgree(head, now);
  return (
    standings(actor, head).includes('owner') &&
    agent?.personId === member.personId &&
    agent.organisation.organisationId === place.organisationId
  );
}

/** What a code shows to anyone, or null: a card of somebody who is on duty now, or a receipt. */
async function publicOf(code: CodeRow, member: StaffMember | null, store: Store): Promise<PublicCode | null> {
  if (code.what.for === 'receipt') return code.what;
  const bearer = bearerOf(code, member);
  if (code.what.for !== 'card' || !bearer) return null;
  return { for: 'card', card: await cardOf(bearer, store) };
}

/** What a code shows to anyone; null when it is unknown, revoked or not for everybody. */
export async function publicCode(scene: Scene, { store }: WorkDeps): Promise<PublicCode | null> {
  const code = await store.codes.get(scene);
  const member = await memberOf(code, store);
  return code && publicOf(code, member, store);
}

/** What is offered, as whoever scans it reads it. */
const shownOffer = ({
  helpedName: name,
  scope,
  purpose,
  told,
  until,
  about,
}: HelpingOffer): OfferedHelping => ({
  name,
  scope,
  purpose,
  told,
  until,
  number: about?.number ?? null,
});

/** What a code opens to somebody; null when it is unknown, expired, revoked, used or not for them. */
export async function openedCode(scene: Scene, deps: ActorDeps): Promise<OpenedCode | null> {
  const { store, actor, now } = deps;
  const code = await store.codes.get(scene);
  const [head, member] = [await store.cases.get(caseIdIn(code)), await memberOf(code, store)];
  const offer = await offerIn(scene, code, deps);
  const joinable = await joinableBy(scene, code, deps);
  const claim = await claimedIn(scene, code, deps);
  if (!code) return null;
  switch (code.what.for) {
    case 'case':
      return head && readerOf(actor, head) ? code.what : null;
    case 'mandate': {
      const bearer = bearerOf(code, member);
      if (!head || !bearer || !isToAgree(head, actor, bearer, now)) return null;
      return { ...code.what, card: await cardOf(bearer, store) };
    }
    case 'helping':
      return offer && { for: 'helping', offer: shownOffer(offer) };
    case 'joining':
      return joinable && { for: 'joining', offer: joinable.offer };
    case 'guardian':
      return claim && { for: 'guardian', claim: shownClaim(claim) };
    case 'card':
    case 'receipt':
      return publicOf(code, member, store);
  }
}
