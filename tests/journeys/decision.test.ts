import { mkdirSync } from 'node:fs';
import { dayOf } from '../../functions/domain/clocks/day';
import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import { describeInBrowser } from '../support/chromium';
import { deskByApi, doesByApi } from '../support/deskByApi';
import type { Device } from '../support/device';
import { open } from '../support/looks/tour';
import { livingTown } from '../support/living';
import { lookedInto } from '../support/lookedInto';

/** A decision from its first word to its paper is many steps, each of which waits for the one before. */
jest.setTimeout(240_000);

const request = '请把二〇二四年的草畜平衡补贴发给我家。';

/** Where pictures of the way go, for whoever asks for them. */
const pictures = process.env['DECISION_PICTURES'];
async function shoot(device: Device, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await device.page.screenshot({ path: `${pictures}/${name}.png`, style: '#local-shoes { display: none }' });
}

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

describeInBrowser('a decision', () => {
  const town = livingTown();

  const opens = (device: Device, caseId: string) => open(device, `/staff/pages/case/index?caseId=${caseId}`);
  const tap = (device: Device, id: string) =>
    device.page.locator(`#${id}`).filter({ visible: true }).first().click();
  const confirms = (device: Device) =>
    device.page.getByRole('dialog').getByRole('button', { name: '签发', exact: true }).click();

  test('an officer prepares an opinion, the head sends it back, it is mended, seen as a paper, signed and served', async () => {
    const caseId = await lookedInto(town.stack(), request);
    const device = await town.device();
    const officer = town.staff('department-2-dispatcher', '分流员', '农牧局');
    const head = town.staff('department-2-supervisor', '负责人', '农牧局');

    // The officer, on a phone.
    await device.stepInto(officer);
    await opens(device, caseId);
    await tap(device, 'prepare-giveOpinion');
    await device.choose('结论', '不支持');
    await device.write('查明的事实', '名册里没有这一户。');
    await device.write('处理意见', '不予补发。');
    await device.write('依据', '《信访工作条例》第三十二条');
    await tap(device, 'preview');
    await device.reads('信访处理意见书');
    await device.reads('签发了才盖章');
    await shoot(device, 'write-390');
    await tap(device, 'submit-draft');
    await device.reads('已经送审，等负责人签发。当事人还看不到。');

    // The head, at the desk.
    await device.stepInto(head);
    await device.page.setViewportSize(wide);
    await opens(device, caseId);
    await tap(device, 'draft-giveOpinion');
    await device.reads('名册里没有这一户。');
    await shoot(device, 'sign-1440');
    await device.page.keyboard.press('r');
    await device.write('哪里要改', '没有写问过嘎查。');
    await tap(device, 'do-sendBack');
    await device.reads('已经退回给拟办的人。');

    await device.page.setViewportSize(phone);
    await device.stepInto(officer);
    await opens(device, caseId);
    await tap(device, 'draft-giveOpinion');
    await device.reads('没有写问过嘎查。');
    await device.write('查明的事实', '名册里没有这一户，嘎查也说没有上报。');
    await shoot(device, 'mend-390');
    await tap(device, 'submit-draft');
    await device.reads('已经送审，等负责人签发。当事人还看不到。');

    await device.stepInto(head);
    await device.page.setViewportSize(wide);
    await opens(device, caseId);
    await tap(device, 'draft-giveOpinion');
    await device.reads('嘎查也说没有上报');
    await device.page.keyboard.press('Control+Enter');
    await device.page.getByRole('dialog', { name: '确定出具这份处理意见吗？' }).waitFor();
    await shoot(device, 'ask-1440');
    await confirms(device);
    await device.reads('已经签发。请把文书送达当事人，送到以后登记。');
    await shoot(device, 'signed-1440');

    // It is theirs now, with its number; that it came is recorded as ever.
    const stack = town.stack();
    const owner = await signIn(stack.origin, residentWho(stack.cast, 3).openid);
    const { papers } = must('papers', await owner.call('papers', { params: { caseId } }));
    const paper = papers.find(({ kind }) => kind === 'opinion');
    expect(paper?.service).toMatchObject({ state: 'waiting' });
    const desk = await deskByApi(stack, 'department-2-dispatcher');
    const served = { paper: paper?.id ?? '', way: 'handed' as const, on: dayOf(paper?.at ?? '') };
    await doesByApi(desk, caseId, { action: 'recordService', input: served });
    const after = must('papers', await owner.call('papers', { params: { caseId } }));
    expect(after.papers.find(({ kind }) => kind === 'opinion')?.service).toMatchObject({ state: 'served' });
  });
});
