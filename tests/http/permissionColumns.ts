import { publishedSettings } from '../../functions/domain/clocks/rules';
import { tick } from '../../functions/domain/systemSteps/tick';
import type { Api } from '../support/api';
import { fileOne, goes, legalAid, offeredPetition, petition } from '../support/filings';
import { actingAs, type Person, signIn, staff } from '../support/person';
import {
  aidAgency,
  cityPetitionOffice,
  department,
  postOf,
  secondDepartment,
  staffId,
} from '../support/town';

/** A petition that its agent has offered to a department, so late that the city has been told, against another unit. */
export async function lateCase(api: Api, owner: Person, agent: Person) {
  const filing = petition({ form: { respondentId: secondDepartment } });
  const { id } = await offeredPetition(owner, agent, department, filing);
  for (;;) {
    const head = await api.store.cases.get(id);
    const above = { organisationId: cityPetitionOffice, name: '乌兰察布市信访局' };
    const move = head && tick(head, '2026-12-01T04:00:00.000Z', publishedSettings, above);
    if (!move) return { caseId: id, version: head?.version ?? 0 };
    await api.store.cases.save(move);
  }
}

/** An application given to a lawyer who has not said yet that no interest stands against it. */
export async function unclearedCase(api: Api, owner: Person) {
  const { state } = await fileOne(owner, legalAid());
  const giving = ['assign', { personId: staffId('firm-lawyer') }] as const;
  const given = await goes(
    await staff(api, 'aid-supervisor'),
    state,
    ['startReview'],
    ['grant'],
    [...giving],
  );
  return { caseId: given.id, version: given.version };
}

/** Somebody whose duty has ended since they got their token. */
export async function endedDuty(api: Api, who: string, by: Person) {
  const { role, organisationId } = postOf(who);
  const person = await staff(api, who);
  await by.call('endDuty', { params: { organisationId, personId: staffId(who) }, body: { role } });
  return person;
}

/** A lawyer who had a consultation until their duty at the centre ended, at work in their other post. */
export async function releasedCase(api: Api, owner: Person) {
  const { state } = await fileOne(owner);
  const { id, version } = await goes(await staff(api, 'lawyer'), state, ['take']);
  await endedDuty(api, 'lawyer', await staff(api, 'centre-supervisor'));
  const post = { role: 'lawyer', organisationId: aidAgency } as const;
  const who = await actingAs(await signIn(api, 'lawyer'), post, api);
  return { who, caseId: id, version: version + 1 };
}
