import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import type { Stack } from '../../functions/local/stack/stack';
import { deskByApi, doesByApi } from './deskByApi';
import { petition } from './filings';

const organisationId = 'department-150902000000-2';

/** A petition of the third resident that a department looks into, brought so far by those who had it before. */
export async function lookedInto(stack: Stack, request: string): Promise<string> {
  const owner = await signIn(stack.origin, residentWho(stack.cast, 3).openid);
  const { form, ...filing } = petition({ areaCode: '150902000000' });
  const body = { ...filing, form: { ...form, petitionerName: '樊秀兰', request, mandate: false } };
  const { state } = must('fileCase', await owner.call('fileCase', { body }));
  const office = await deskByApi(stack, 'petition-dispatcher');
  await doesByApi(office, state.id, { action: 'register', input: {} });
  await doesByApi(office, state.id, { action: 'classify', input: { type: 'appeal', route: 'petition' } });
  await doesByApi(office, state.id, { action: 'transfer', input: { organisationId } });
  const department = await deskByApi(stack, 'department-2-dispatcher');
  await doesByApi(department, state.id, { action: 'accept', input: {} });
  await doesByApi(department, state.id, { action: 'investigate', input: {} });
  return state.id;
}
