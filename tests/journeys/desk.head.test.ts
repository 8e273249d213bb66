import { describeInBrowser } from '../support/chromium';
import type { Device } from '../support/device';
import { livingTown } from '../support/living';
import { unhurried } from '../support/officeTown';
import { lookedInto } from '../support/lookedInto';
import { residentPages, staffPages } from '../../src/routes';
import { open } from '../support/looks/tour';

jest.setTimeout(120_000);

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

describeInBrowser('a decision of an officer and a head', () => {
  const town = livingTown('people', { rates: unhurried });
  const officer = () => town.staff('department-2-dispatcher', '分流员', '农牧局');
  const head = () => town.staff('department-2-supervisor', '负责人', '农牧局');
  const opens = (device: Device, caseId: string) => open(device, staffPages.case.link({ caseId }));
  const press = ({ page }: Device, id: string) =>
    page.locator(`#${id}`).filter({ visible: true }).first().click();

  test.each(sizes)(
    'at $width: drafted by the one, signed by the other, handed over and recorded; and what the resident sees of each',
    async (size) => {
      const caseId = await lookedInto(town.stack(), `请把${size.width}号草场的补贴发给我家。`);
      const device = await town.device();
      const { page } = device;
      await page.setViewportSize(size);

      await device.stepInto(officer());
      await opens(device, caseId);
      await press(device, 'prepare-giveOpinion');
      await device.choose('结论', '不支持');
      await device.write('查明的事实', '名册里没有这一户。');
      await device.write('处理意见', '不予补发。');
      await device.write('依据', '《信访工作条例》第三十二条');
      await press(device, 'submit-draft');
      await device.reads('已经送审，等负责人签发。当事人还看不到。');

      // Until it is signed it is nothing to the one whom it is about.
      await device.stepInto(town.resident(3));
      await open(device, residentPages.case.link({ caseId }));
      expect(await page.getByText('不予补发').count()).toBe(0);

      await device.stepInto(head());
      await opens(device, caseId);
      await press(device, 'draft-giveOpinion');
      await device.reads('名册里没有这一户。');
      if (size.width > 1024) await page.keyboard.press('Control+Enter');
      else await press(device, 'sign-draft');
      const asks = page.getByRole('dialog', { name: '确定出具这份处理意见吗？' });
      await asks.getByRole('button', { name: '签发', exact: true }).click();
      await device.reads('已经签发。请把文书送达当事人，送到以后登记。');

      await device.stepInto(officer());
      await opens(device, caseId);
      const paper = page
        .getByRole('listitem')
        .filter({ hasText: /^信访处理意见书/ })
        .filter({ visible: true });
      await paper.getByRole('button', { name: '登记纸质送达' }).click();
      await page
        .locator('#deed')
        .getByRole('radio', { name: /^当面交给本人/ })
        .click();
      await press(device, 'do-recordService');
      await device.reads('已经登记送达。');

      await device.stepInto(town.resident(3));
      await open(device, residentPages.case.link({ caseId }));
      await device.reads('信访处理意见书');
      await device.reads('不予补发');
      await device.reads('已送达：');
    },
  );
});
