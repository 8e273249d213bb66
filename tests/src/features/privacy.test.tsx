import { act, fireEvent, render, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import App from '../../../src/app';
import { Page } from '../../../src/components/frame/Page';
import { privacyQuestionWords as words } from '../../../src/content/me/consent';
import { dataHandler, privacyRows, purposes } from '../../../src/content/me/privacy';
import { caseKeeping, keeping } from '../../../functions/contract/case/keeping';
import { deviceUses } from '../../../src/content/me/deviceUses';
import { keptRows } from '../../../src/content/me/keeping';
import { PrivacyNotice } from '../../../src/features/privacy/PrivacyNotice';
import { beforePersonalData } from '../../../src/services/session/privacy';

beforeEach(() => Taro.clearStorageSync());

const page = () =>
  render(
    <App>
      <Page title="提问">题目</Page>
    </App>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function asked(): Promise<{ answer: Promise<boolean> }> {
  let answer = Promise.resolve(false);
  await act(async () => {
    answer = beforePersonalData();
  });
  expect(screen.getByRole('dialog', { name: words.title })).toBeInTheDocument();
  return { answer };
}

test('before anything is taken the person is asked, once: who agreed is not asked again', async () => {
  page();
  const { answer } = await asked();
  press(words.agree);
  expect(await answer).toBe(true);
  expect(await beforePersonalData()).toBe(true);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a refusal is an answer: nothing goes on, and the next time is a new question', async () => {
  page();
  const first = await asked();
  press(words.refuse);
  expect(await first.answer).toBe(false);
  const second = await asked();
  press(words.agree);
  expect(await second.answer).toBe(true);
});

test('closing the question is no consent', async () => {
  page();
  const { answer } = await asked();
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(await answer).toBe(false);
});

test('the notice names who answers for it, how they are reached, and what each service takes', () => {
  render(<PrivacyNotice />);
  for (const text of [...Object.values(dataHandler), ...Object.values(purposes)])
    expect(screen.getAllByText(text).length).toBeGreaterThan(0);
});

test('the notice says of everything that is taken why, who sees it and how long it stays', () => {
  render(<PrivacyNotice />);
  for (const { what, why, how, kept } of privacyRows)
    for (const text of [what, why, how, kept]) expect(screen.getAllByText(text).length).toBeGreaterThan(0);
});

test('the notice says what of the phone is used, and when', () => {
  render(<PrivacyNotice />);
  for (const text of deviceUses.flatMap(({ item, why }) => [item, why]))
    expect(screen.getAllByText(text).length).toBeGreaterThan(0);
});

test('every row of the table of keeping periods stands in the notice, with its figure', () => {
  render(<PrivacyNotice />);
  expect(keptRows).toHaveLength(Object.keys(keeping).length);
  const shown = document.body.textContent ?? '';
  for (const { label, value } of keptRows) {
    expect(shown).toContain(label);
    expect(shown).toContain(value);
  }
  for (const { months } of Object.values(caseKeeping)) expect(shown).toContain(`结束以后 ${months / 12} 年`);
});
