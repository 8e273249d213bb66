import type { Deed } from '../../functions/contract/deeds/actions';
import type { CaseId } from '../../functions/contract/ids';
import type { Acted } from '../../functions/contract/case/views';
import { must, signIn, type Caller } from '../../functions/local/tools/apiClient';
import { postHolder } from '../../functions/local/town/cast';
import type { Stack } from '../../functions/local/stack/stack';
import { newKey } from './filings';
import { county } from './living';

/** The holder of a post in the county, or in another area, at work in their first place, over HTTP. */
export function deskByApi({ origin, cast }: Stack, post: string, area = county): Promise<Caller> {
  const { openid, places } = postHolder(cast, area, post);
  const [place] = places;
  if (!place) throw new Error(`${post} has no place`);
  return signIn(origin, openid, { role: place.role, organisationId: place.organisationId });
}

/** Does something to a case as it stands now. @throws with the code of the problem when it is refused */
export async function doesByApi(person: Caller, caseId: CaseId, deed: Deed): Promise<Acted> {
  const params = { caseId };
  const { state } = must('getCase', await person.call('getCase', { params, query: {} }));
  const body = { ...deed, version: state.version, key: newKey() };
  return must('actOnCase', await person.call('actOnCase', { params, body }));
}
