import type { CaseId, Day, OrganisationId, PersonId } from '../../contract/ids';
import type { Profile } from '../../contract/roster';
import type { StaffRole } from '../../contract/words';
import type { Matter } from '../../domain/standing/assignment/conflict';
import type { PartyDigest } from '../../domain/standing/assignment/partyName';
import type { Duty } from '../../domain/standing/assignment/roster';
import type { StaffMember } from '../../domain/case/case';

type Post = { role: StaffRole; organisationId: OrganisationId };

/** Duties of an organisation. */
export type Rosters = {
  /** Earliest first, both days included. */
  between(organisationId: OrganisationId, from: Day, to: Day): Promise<Duty[]>;
  /**
   * Changes the duties of one or two days by a rule, which is asked again when another change was first.
   * @throws what the rule throws; StoreUnavailable when rivals were first again and again
   */
  change(
    organisationId: OrganisationId,
    days: readonly Day[],
    rule: (duties: readonly Duty[]) => readonly Duty[],
  ): Promise<void>;
};

/** What members of organisations can do, and where else they belong. */
export type Profiles = {
  /** Members of an organisation with a role, each with their profile. */
  members(organisationId: OrganisationId, role: StaffRole): Promise<(StaffMember & { profile: Profile })[]>;
  /** Null when they are no member. */
  get(place: Post, personId: PersonId): Promise<Profile | null>;
  /** In all these places together. @throws Refused `unknown_person` when they are no member of one of them */
  set(places: readonly Post[], personId: PersonId, profile: Profile): Promise<void>;
  /** Every organisation that each of these people (any number) holds a post in. */
  belongings(personIds: readonly PersonId[]): Promise<Map<PersonId, readonly OrganisationId[]>>;
};

/** Whom lawyers stand for and against, by keyed digests alone. */
export type Matters = {
  /** Adds what is not there yet. */
  add(matters: readonly Matter[]): Promise<void>;
  /** Those on exactly these sides of these parties. */
  on(parties: readonly PartyDigest[]): Promise<Matter[]>;
};

export type Share = { organisationId: OrganisationId; month: string; personId: PersonId; caseId: CaseId };
/** Someone takes up a case: the matters it makes, and the office and month (YYYY-MM) whose share it counts in. */
export type TakenUp = { matters: readonly Matter[]; share: Share };

/** How much people have in hand. */
export type Workloads = {
  /** Open cases given to each of these people, a hundred at most. */
  open(personIds: readonly PersonId[]): Promise<Map<PersonId, number>>;
  /** How many cases an office gave to each person in a month. */
  shares(organisationId: OrganisationId, month: string): Promise<Map<PersonId, number>>;
};
