import type { Api } from './api';
import { limits } from '../../functions/contract/limits';
import { consultation } from './filings';
import { guardianOf, helpedBy, newGuardian, newHelping } from './helping';
import { type Person, signIn, staff } from './person';

/** One way to meet each refusal that helpers and guardians meet; `now`: what there is once the tests run. */
export const helpingRefusals = (now: () => { api: Api; resident: Person }) => ({
  owners_alone: async () => {
    const leave = await helpedBy(now().resident, await signIn(now().api, 'daughter'), { scope: 'see' });
    const daughter = (await signIn(now().api, 'daughter')).inStead(leave.id);
    return daughter.send('fileCase', { body: consultation() });
  },
  too_many_helpers: async () => {
    const father = await signIn(now().api, 'father');
    for (let nth = 0; nth < limits.helpers; nth += 1)
      await helpedBy(father, await signIn(now().api, `child-${nth}`));
    return father.send('offerHelping', { body: newHelping() });
  },
  guardian_by_law: async () => {
    const leave = await helpedBy(now().resident, await signIn(now().api, 'mother'));
    const officer = await staff(now().api, 'aid-dispatcher');
    const { id } = await guardianOf(await signIn(now().api, 'mother'), officer, { of: leave.id });
    return now().resident.send('endHelping', { params: { helpingId: id } });
  },
  guardian_is_other_side: async () => {
    const stepfather = await signIn(now().api, 'stepfather');
    const { id } = await guardianOf(stepfather, await staff(now().api, 'aid-dispatcher'), { mine: '高满仓' });
    return stepfather.inStead(id).send('fileCase', { body: consultation({ form: { otherSide: '高满仓' } }) });
  },
  ward_of_age: () => now().resident.send('claimGuardian', { body: newGuardian({ bornOn: '2000-01-01' }) }),
});
