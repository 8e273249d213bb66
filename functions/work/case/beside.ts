import type { BesideConsent } from '../../contract/people/beside';
import type { PersonId } from '../../contract/ids';
import type { Filing } from '../../contract/kinds';
import type { Actor } from '../../domain/case/case';
import { Refused } from '../../domain/refused';
import type { ActorDeps } from '../deps';
import { fileOnce } from './file';

/** A helper, in the post they act in. @throws Refused `not_allowed` to everybody else */
export function helperIn({ role, organisation, name, personId }: Actor) {
  if (role !== 'helper' || !organisation) throw new Refused('not_allowed');
  return { personId, name: name ?? '', organisation };
}

/**
 * Files for somebody (`ownerId`) whom no account knows, in the words that they said to the helper beside them. Where they agreed, the
 * helper finds it again in their list.
 * @throws what `fileOnce` throws
 */
export async function fileFor(ownerId: PersonId, filing: Filing, consent: BesideConsent, deps: ActorDeps) {
  const { personId, name, organisation } = helperIn(deps.actor);
  const through = { personId, name, organisationName: organisation.name, consent };
  const filed = await fileOnce(ownerId, filing, deps, { through });
  const { id: caseId, filedAt } = filed.head;
  const { organisationId } = organisation;
  if (consent.follows) await deps.store.besides.put(personId, filedAt, { caseId, organisationId, ownerId });
  return filed;
}
