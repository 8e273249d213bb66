import type { NewParty } from '../../functions/contract/people/joining';
import type * as z from '../../functions/contract/z';
import type { Api } from './api';
import { fileOne, newKey, petition } from './filings';
import { type Person, signIn } from './person';

/** What the neighbours are called, in the order in which they join. */
export const neighbours = ['郭有田', '乌力吉', '娜仁', '张二旦'] as const;
export const subject = '村路一下雨就断';

/** What somebody sends to join: by a name and a phone of their own. */
export const joins = (code: string, nth = 0): z.input<typeof NewParty> => ({
  code,
  name: neighbours[nth] ?? '一位邻居',
  phone: `1394740000${nth}`,
  key: newKey(),
});

type Form = NonNullable<Parameters<typeof petition>[0]>['form'];

/** Somebody files a petition and asks others to join. */
export async function asksOthers(filer: Person, form: Form = {}) {
  const filed = await fileOne(filer, petition({ form: { petitionerName: '樊秀兰', ...form } }));
  const caseId = filed.state.id;
  const code = await filer.call('offerJoining', { params: { caseId }, body: { subject } });
  return { filed, caseId, code };
}

/** A petition that so many have joined. */
export async function jointPetition(api: Api, joined: number, form: Form = {}) {
  const filer = await signIn(api, 'filer');
  const { caseId, code } = await asksOthers(filer, form);
  const people: Person[] = [];
  for (let nth = 0; nth < joined; nth += 1) {
    const one = await signIn(api, `neighbour-${nth}`);
    await one.call('joinCase', { body: joins(code.scene, nth) });
    people.push(one);
  }
  return { filer, caseId, code, people };
}
