import type { StaffRole } from '../../../contract/words';
import type { Caller, Post } from '../apiClient';
import { postHolder, type Cast } from '../../town/cast';
import type { OrganisationKind } from '../../../contract/words';
import { organisationOf } from '../../../domain/standing/routing';

/** Signs someone in by their openid, in a role of theirs. */
export type Enter = (openid: string, acting: Post) => Promise<Caller>;

/** The staff of the counties, signed in when first needed. */
export type Troupe = (
  county: string,
  post: string,
  kind: OrganisationKind,
  role: StaffRole,
) => Promise<Caller>;

export function troupe(enter: Enter, cast: Cast): Troupe {
  const signedIn = new Map<string, Promise<Caller>>();
  return (county, post, kind, role) => {
    const key = `${county} ${post} ${kind} ${role}`;
    const known = signedIn.get(key);
    if (known) return known;
    const person = postHolder(cast, county, post);
    const organisationId =
      person.places.find((place) => place.organisationId.startsWith(`${kind}-`))?.organisationId ??
      organisationOf(kind, `${county}000000`);
    const made = enter(person.openid, { role, organisationId });
    signedIn.set(key, made);
    return made;
  };
}
