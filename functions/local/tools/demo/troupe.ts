import type { StaffRole } from '../../../contract/words';
import type { Caller } from '../apiClient';
import { signIn } from '../apiClient';
import { postHolder, type Cast } from '../../town/cast';
import type { OrganisationKind } from '../../../contract/words';
import { organisationOf } from '../../../domain/standing/routing';

/** The staff of the counties, signed in when first needed. */
export type Troupe = (
  county: string,
  post: string,
  kind: OrganisationKind,
  role: StaffRole,
) => Promise<Caller>;

export function troupe(origin: string, cast: Cast): Troupe {
  const signedIn = new Map<string, Promise<Caller>>();
  return (county, post, kind, role) => {
    const key = `${county} ${post} ${kind} ${role}`;
    const known = signedIn.get(key);
    if (known) return known;
    const person = postHolder(cast, county, post);
    const organisationId =
      person.places.find((place) => place.organisationId.startsWith(`${kind}-`))?.organisationId ??
      organisationOf(kind, `${county}000000`);
    const made = signIn(origin, person.openid, { role, organisationId });
    signedIn.set(key, made);
    return made;
  };
}
