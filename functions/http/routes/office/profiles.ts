import type { OrganisationId, PersonId } from '../../../contract/ids';
import { StaffRole } from '../../../contract/words';
import type { Actor } from '../../../domain/case/case';
import { lifecycles } from '../../../domain/kinds/lifecycles';
import { Refused } from '../../../domain/refused';
import { firmsIn } from '../../../domain/standing/assignment/conflict';
import { lineDigests } from '../../../domain/standing/assignment/partyDigest';
import { likelyNames } from '../../../domain/standing/assignment/partyLine';
import { partyName } from '../../../domain/standing/assignment/partyName';
import type { Post } from '../../../store/people/personItem';
import type { Store } from '../../../store/createStore';
import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import type { Handlers } from '../../context';

/** The roles that carry cases, and so have something to say of themselves. */
const carrying = [...new Set(Object.values(lifecycles).map(({ carriedBy }) => carriedBy))];

/** The posts of a person in which they carry cases: at one organisation, or wherever they have one. */
async function postsOf(
  personId: PersonId,
  { people }: Pick<Store, 'people'>,
  at?: OrganisationId,
): Promise<[Post, ...Post[]]> {
  const person = await people.get(personId);
  const [first, ...more] = (person?.places ?? []).filter(
    ({ role, organisationId }) => carrying.includes(role) && (at === undefined || organisationId === at),
  );
  if (!first) throw new Refused('unknown_person');
  return [first, ...more];
}

/** One's own, or that of a member of one's organisation for its supervisor. */
const mustBeTheirs = (actor: Actor, organisationId: OrganisationId, personId: PersonId): void =>
  onlyOwnOffice(actor, organisationId, personId === actor.personId ? StaffRole.options : ['supervisor']);

export const profiles: Pick<Handlers, 'profile' | 'setProfile' | 'declareMatters'> = {
  profile: async ({ params: { organisationId, personId } }, { store, actor }) => {
    mustBeTheirs(actor, organisationId, personId);
    const [place] = await postsOf(personId, store, organisationId);
    const profile = await store.profiles.get(place, personId);
    if (!profile) throw new Refused('unknown_person');
    return profile;
  },

  setProfile: async ({ params: { organisationId, personId }, body }, { store, actor }) => {
    mustBeTheirs(actor, organisationId, personId);
    // What one says of oneself holds everywhere; what a supervisor says, at their organisation.
    const isOwn = personId === actor.personId;
    const places = isOwn ? await postsOf(personId, store) : await postsOf(personId, store, organisationId);
    const profile = {
      specialities: [...new Set(body.specialities)],
      languages: [...new Set(body.languages)],
    };
    await store.profiles.set(places, personId, profile);
    return profile;
  },

  declareMatters: async ({ body: { side, names } }, { store, actor, numberSecret }) => {
    if (actor.role !== 'lawyer') throw new Refused('not_allowed');
    const { personId, belongsTo } = actor;
    const [firm = null] = firmsIn(belongsTo);
    const digests = [...new Set(names.flatMap((name) => lineDigests(name, numberSecret)))];
    await store.matters.add(digests.map((digest) => ({ digest, side, personId, firm, caseId: null })));
    return { count: new Set(names.flatMap(likelyNames).map(partyName)).size };
  },
};
