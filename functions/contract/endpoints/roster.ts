import { Day, OrganisationId, PersonId } from '../ids';
import { DeclaredMatters, DutyId, NewDuty, Profile, Roster } from '../people/roster';
import * as z from '../z';

const organisationOnly = z.strictObject({ organisationId: OrganisationId });
const dutyOnly = z.strictObject({ organisationId: OrganisationId, dutyId: DutyId });
const memberOnly = z.strictObject({ organisationId: OrganisationId, personId: PersonId });

/** Who is on duty, what people can do, and whom they stand for elsewhere. */
export const rosterEndpoints = {
  roster: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/roster',
    title: 'Who is on duty at my organisation, day by day',
    open: false,
    params: organisationOnly,
    query: z.strictObject({ from: Day, to: Day }),
    body: null,
    reply: Roster,
  },
  addDuty: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/roster',
    title: 'Put somebody on duty; the same key does it once',
    open: false,
    params: organisationOnly,
    query: null,
    body: NewDuty,
    reply: null,
  },
  swapDuties: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/roster/swap',
    title: 'Two people exchange their duties',
    open: false,
    params: organisationOnly,
    query: null,
    body: z.strictObject({ mine: DutyId, theirs: DutyId }),
    reply: null,
  },
  dropDuty: {
    method: 'DELETE',
    path: '/v1/organisations/{organisationId}/roster/{dutyId}',
    title: 'Take a duty off the roster',
    open: false,
    params: dutyOnly,
    query: null,
    body: null,
    reply: null,
  },
  offerDuty: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/roster/{dutyId}/offer',
    title: 'Offer my own duty to colleagues, or keep it after all',
    open: false,
    params: dutyOnly,
    query: null,
    body: z.strictObject({ offered: z.boolean() }),
    reply: null,
  },
  takeDuty: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/roster/{dutyId}/take',
    title: 'Take a duty that a colleague offers',
    open: false,
    params: dutyOnly,
    query: null,
    body: z.strictObject({}),
    reply: null,
  },
  profile: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/members/{personId}/profile',
    title: 'Fields and languages of a member: my own, or as their supervisor',
    open: false,
    params: memberOnly,
    query: null,
    body: null,
    reply: Profile,
  },
  setProfile: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/members/{personId}/profile',
    title: 'Change the fields and languages of a member',
    open: false,
    params: memberOnly,
    query: null,
    body: Profile,
    reply: Profile,
  },
  declareMatters: {
    method: 'POST',
    path: '/v1/me/matters',
    title: 'Say whom I stand for or against elsewhere; only keyed digests are kept',
    open: false,
    params: null,
    query: null,
    body: DeclaredMatters,
    reply: z.strictObject({ count: z.int() }),
  },
} as const;
