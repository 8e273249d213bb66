import { randomBytes } from 'node:crypto';
import type { Deed } from '../../../contract/deeds/actions';
import type { CaseId, ClientKey } from '../../../contract/ids';
import type { Acted, CaseView } from '../../../contract/case/views';
import type { Caller } from '../apiClient';
import type { Tally } from './tally';
import type { Troupe } from './troupe';

/** What a played life needs: who plays, where, and the tally of what happened. */
export type Stage = {
  tally: Tally;
  staff: Troupe;
  county: string;
  elsewhere: string;
  /** The post of the lawyer on duty. */
  duty: string;
  owner: Caller;
  stranger: Caller;
};

export const newKey = (): ClientKey => randomBytes(18).toString('base64url');

/** Does one thing to a case as it stands, and once more with the same key, as a phone that lost the reply would. */
export async function doTwice(
  { tally }: Stage,
  who: Caller,
  caseId: CaseId,
  version: number,
  deed: Deed,
): Promise<Acted> {
  const request = { params: { caseId }, body: { ...deed, version, key: newKey() } };
  const first = tally.pass(`${deed.action}`, await who.call('actOnCase', request));
  const again = tally.pass(`${deed.action} repeated`, await who.call('actOnCase', request));
  tally.hold(`${deed.action} repeated does nothing twice`, again.state.version === first.state.version);
  return first;
}

/** Whether these words stand on record: not at its end always, for that they were read is noted after them. */
export const isSaid = (timeline: CaseView['timeline'], field: string, words: string): boolean =>
  timeline.some(({ details }) => details[field] === words);

/** Nobody uninvited can open the case or do anything to it; for them it is not there. */
export async function keepOut(
  { tally, staff, county, elsewhere, stranger }: Stage,
  caseId: CaseId,
): Promise<void> {
  const uninvited = [
    stranger,
    await staff(elsewhere, 'lawyer-1', 'serviceCentre', 'lawyer'),
    await staff(elsewhere, 'petition-supervisor', 'petitionOffice', 'supervisor'),
    await staff(county, 'admin', 'justiceBureau', 'admin'),
    await staff(county, 'department-4-dispatcher', 'department', 'dispatcher'),
  ];
  for (const person of uninvited) {
    const params = { caseId };
    tally.refuse(
      'reading by an uninvited person',
      'not_found',
      await person.call('getCase', { params, query: {} }),
    );
    const body = { action: 'message', input: { text: '看看' }, version: 1, key: newKey() } as const;
    tally.refuse(
      'acting by an uninvited person',
      'not_found',
      await person.call('actOnCase', { params, body }),
    );
  }
}
