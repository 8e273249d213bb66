import type { Filing } from '../../contract/kinds';
import type { PersonId } from '../../contract/ids';
import type { CaseEvent, CaseHead } from '../../domain/case';
import { caseId } from '../../domain/caseNumber';
import { file } from '../../domain/file';
import { Refused } from '../../domain/refused';
import { deskFor } from '../../domain/routing';
import type { OpenContext } from '../context';

type Filed = { isNew: boolean; head: CaseHead; events: CaseEvent[] };
type Tools = Pick<OpenContext, 'store' | 'now' | 'numberSecret'>;

/** Ids that two filings meet at are so rare that a third in a row means the secret or the table is wrong. */
const probes = 5;

/** The desk that receives it. @throws Refused `unknown_area`, `unknown_organisation` */
async function receivingDesk({ kind, areaCode }: Filing, { store }: Tools) {
  const [area, desk] = await Promise.all([
    store.areas.get(areaCode),
    store.organisations.get(deskFor(kind, areaCode)),
  ]);
  if (!area) throw new Refused('unknown_area');
  if (!desk) throw new Refused('unknown_organisation');
  return { organisationId: desk.id, name: desk.name };
}

/**
 * Files a case, or finds the one that the same person filed under the same key, as it is now.
 * @throws Refused `unknown_area`, `unknown_organisation`
 */
export async function fileOnce(ownerId: PersonId, filing: Filing, tools: Tools): Promise<Filed> {
  const { store, now, numberSecret } = tools;
  const desk = await receivingDesk(filing, tools);
  for (let probe = 0; probe < probes; probe += 1) {
    const id = caseId(ownerId, filing.key, probe, numberSecret);
    const { head, event, ...move } = file({ id, filing, ownerId, desk, at: now });
    const put = await store.cases.put({ head, event, ...move });
    if (put.stored === 'new') return { isNew: true, head, events: [event] };
    const isTheSame = put.head.ownerId === ownerId && put.key === filing.key;
    const before = isTheSame ? await store.cases.whole(id) : null;
    if (before) return { isNew: false, ...before };
  }
  throw new Error('no free case id');
}
