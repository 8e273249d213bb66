import { must, signIn } from '../../functions/local/tools/apiClient';
import type { Stack } from '../../functions/local/stack/stack';
import { residentWho } from '../../functions/local/town/cast';
import { petition } from './filings';
import { joins } from './joining';

/** A request of the town that several have. */
export const request = '村路一下雨就断，请把路基垫高。';

const asResident = ({ cast, origin }: Stack, nth: number) => signIn(origin, residentWho(cast, nth).openid);

/** Somebody of the living town files a petition on their phone. */
export async function filesOne(stack: Stack, nth: number): Promise<string> {
  const filer = await asResident(stack, nth);
  const { form, ...filing } = petition({ areaCode: '150902000000' });
  const body = { ...filing, form: { ...form, petitionerName: '樊秀兰', request, mandate: false } };
  const { state } = must('fileCase', await filer.call('fileCase', { body }));
  return state.id;
}

/** Others of the town join it by the number they were told, one after the other. */
export async function othersJoin(stack: Stack, number: string, people: readonly number[]): Promise<void> {
  for (const [at, nth] of people.entries()) {
    const one = await asResident(stack, nth);
    must('joinCase', await one.call('joinCase', { body: joins(number, at + 1) }));
  }
}
