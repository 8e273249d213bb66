import type { NewGuardian } from '../../functions/contract/people/guardian';
import type { HelpingView, NewHelping } from '../../functions/contract/people/helping';
import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { noon } from './moves';
import type { Person } from './person';

/** What a father offers his daughter. */
export const newHelping = (part: Partial<NewHelping> = {}): NewHelping => ({
  scope: 'act',
  purpose: '帮我看进度、交材料',
  until: addDays(dayOf(noon), 90),
  name: '白凤山',
  ...part,
});

/** One lets the other act for them, by the code that the other scans. */
export async function helpedBy(
  helped: Person,
  helper: Person,
  part: Partial<NewHelping> = {},
): Promise<HelpingView> {
  const { scene } = await helped.call('offerHelping', { body: newHelping(part) });
  return helper.call('takeHelping', { body: { scene, name: '白玉兰' } });
}

/** What a mother says of herself and of her daughter of fourteen. */
export const newGuardian = (part: Partial<NewGuardian> = {}): NewGuardian => ({
  ward: 'minor',
  name: '白小雨',
  mine: '苏布德',
  bornOn: '2012-03-04',
  paper: 'householdRegister',
  ...part,
});

/** She is shown to be the guardian: somebody at an office scans what she says, and has seen the paper. */
export async function guardianOf(
  guardian: Person,
  officer: Person,
  part: Partial<NewGuardian> = {},
): Promise<HelpingView> {
  const { scene } = await guardian.call('claimGuardian', { body: newGuardian(part) });
  await officer.call('confirmGuardian', { body: { scene } });
  const { received } = await guardian.call('helpings', {});
  const found = received.find((one) => one.guardian);
  if (!found) throw new Error('no guardian');
  return found;
}
