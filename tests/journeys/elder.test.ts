import { describeInBrowser } from '../support/chromium';
import { sendAndOpen, toLastReading } from '../support/conversation';
import { deskByApi, doesByApi } from '../support/deskByApi';
import { livingTown } from '../support/living';

/** A person's whole story is many steps, each of which waits for the one before. */
jest.setTimeout(120_000);

const question = '邻居盖房把我家的墙挖空了，墙裂了一道大缝，他说不关他的事，我该怎么办？';
const answer = '先拍照留好证据，再请村委会或者住建部门来看墙还能不能住人。';

/** What the phone was asked to say, in place of a voice that a machine without people does not have. */
const listening = `globalThis.said = [];
speechSynthesis.speak = (utterance) => { globalThis.said.push(utterance.text); };`;

/** The page that was left asks as well until it is out of sight. */
const isAskedOnce = (): boolean =>
  [...document.querySelectorAll('#agree-privacy')].filter((button) => button.checkVisibility()).length === 1;

describeInBrowser('an old man, with large type', () => {
  const town = livingTown();

  test('turns it on, says what it is about, is answered, and has the answer read to him', async () => {
    const device = await town.device();
    const { page } = device;
    await page.addInitScript(listening);
    await device.stepInto(town.resident(5));
    await device.reads('长辈版');
    await page.locator('#large-type').filter({ visible: true }).tap();
    await device.reads('普通版');

    // The page that opens listens at once: he says when he is done.
    await page.locator('#ask-speak').tap();
    await page.waitForFunction(isAskedOnce);
    await device.agreeToPrivacy();
    await page.locator('#record-stop').tap();
    await page.locator('#record-keep').tap();
    await device.at('说说是什么事');
    await device.reads('语音1');
    await device.write('说说是什么事', question);
    await toLastReading(device);
    await sendAndOpen(device, false);
    // It stays as he set it, on every page.
    expect(await page.locator('.screen.elder').filter({ visible: true }).count()).toBe(1);
    const caseId = new URL(page.url()).searchParams.get('caseId') ?? '';

    const lawyer = await deskByApi(town.stack(), 'lawyer-1');
    await doesByApi(lawyer, caseId, { action: 'answer', input: { text: answer } });

    await device.stepInto(town.resident(5));
    await device.openNotice('有回音了');
    await device.atCase();
    await page.locator('#read-aloud').tap();
    expect(await page.evaluate('said.join()')).toContain(answer);
    await page.locator('#read-aloud').tap();
    await device.reads('读给我听');
  });
});
