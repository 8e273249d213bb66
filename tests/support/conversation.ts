import { lastReading } from './lastReading';
import type { Device } from './device';

/** What is said on the way: what is filled in, and which answer is picked, by how the question begins. */
type Said = { fills?: Record<string, () => Promise<void>>; picks?: Record<string, string> };

/** Answers that go on by themselves, of somebody who has nothing of their own to say there. */
const shortest: Record<string, string> = { 事情发生在哪里: '集宁区', 要不要请代办员: '不用' };

const of = <T>(answers: Record<string, T> = {}, question: string): T | undefined =>
  Object.entries(answers).find(([begin]) => question.startsWith(begin))?.[1];

/** Goes on from question to question until this one is there, as a person does with their thumb. */
export async function goTo({ page }: Device, title: RegExp, { fills, picks }: Said = {}): Promise<void> {
  const asked = page.locator('#asked').filter({ visible: true });
  for (let taps = 0; taps < 20; taps += 1) {
    const question = await asked.innerText();
    if (title.test(question)) return;
    const pick = of({ ...shortest, ...picks }, question);
    if (pick === undefined) {
      await of(fills, question)?.();
      await page.locator('#circumstances-none, #next, #go-on').filter({ visible: true }).first().tap();
    } else await page.getByRole('radio', { name: new RegExp(`^${pick}`) }).tap();
    await page.waitForFunction((was) => document.querySelector('#asked')?.textContent !== was, question);
  }
  throw new Error(`no way to ${title.source}`);
}

/** From the words that are written to the last reading. */
export const toLastReading = (device: Device, said: Said = {}): Promise<void> =>
  goTo(device, lastReading, said);

/** Sends it for the first time from this phone, and opens the case from the page that says it has arrived. */
export async function sendAndOpen(device: Device, isFirst = true): Promise<void> {
  await device.press('发出');
  if (isFirst) await device.agreeToPrivacy();
  await device.at('收到了，不用再交一次');
  await device.press('看这件事');
  await device.atCase();
}
