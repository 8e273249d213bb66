import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Apply } from '../../../../src/features/file/legalAid/Apply';
import { Carried } from '../../../../src/features/file/consultation/Carried';
import { caseView } from '../../../support/front/cases';
import { fieldOf, type } from '../../../support/front/fields';
import {
  change,
  choose,
  county,
  filedTo,
  goTo,
  lastReading,
  leads,
  question,
  serverThat,
  submit,
  tapId,
  tick,
} from '../../../support/front/filing';
import { ok, renderWith } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
  window.scrollTo = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const hardship = /^有没有下面的情况/;
const whom = /^替谁申请/;
const person = /^怎么找到您/;

/** From the words on, about a matter that the words say. */
function apply(facts: string) {
  leads();
  const server = serverThat();
  renderWith(server, <Apply />);
  return { server, begin: () => type('facts', facts) };
}

const violence = '丈夫打我，家里待不下去了';
const wages = '干了三个月没拿到工资';

test('a wrong number is said where it is asked for, and nothing goes on', async () => {
  const { server, begin } = apply(wages);
  await begin();
  await goTo(person);
  await type('phone', '138');
  await type('idNumber', '152601198001011234');
  await tapId('next');
  expect(await screen.findByText(/电话号码好像不对/)).toBeInTheDocument();
  expect(screen.getByText(/身份证号码好像有一位写错了/)).toBeInTheDocument();
  expect([question(), filedTo(server)]).toEqual([expect.stringMatching(person), undefined]);
});

test('legal aid goes without an ID number, and what is true is promised at the end', async () => {
  const { server, begin } = apply(wages);
  await begin();
  await goTo(hardship);
  await choose(/我说不清/);
  await goTo(person);
  await type('applicantName', '郭志强');
  await type('phone', '138 0013 8000');
  await tapId('next');
  expect(question()).toMatch(lastReading);
  tick(/我承诺以上内容真实/);
  await submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: { form: { matter: 'labourPay', hardship: 'unsure', phone: '13800138000', truthful: true } },
  });
  expect(filedTo(server)).not.toHaveProperty('body.form.idNumber');
});

test('six taps at most lead from the words to the last reading where nothing is known yet', async () => {
  const { begin } = apply('儿子不给养老钱');
  await begin();
  expect(await goTo(lastReading)).toBeLessThanOrEqual(6);
});

test('where the law asks no means test, nothing about income is asked', async () => {
  const { server, begin } = apply(violence);
  await begin();
  const seen: string[] = [];
  for (let at = question(); !lastReading.test(at); at = question()) {
    seen.push(at);
    await goTo(new RegExp(`^(?!${at.slice(0, 8)})`));
  }
  expect(seen.some((at) => hardship.test(at))).toBe(false);
  expect(screen.getByText('这类事不看经济条件')).toBeInTheDocument();
  await submit();
  await waitFor(() => expect(filedTo(server)).toMatchObject({ body: { form: { hardship: 'noMeansTest' } } }));
});

test('groups and hardship are one question: an exempt person is not asked about income; who is not after all, is', async () => {
  const { server, begin } = apply(wages);
  await begin();
  await goTo(hardship);
  expect(screen.queryByRole('radio', { name: /不用核查经济困难的人/ })).toBeNull();
  const left = { name: '上面都不是的，选一项' };
  expect(await screen.findByRole('radiogroup', left)).toBeInTheDocument();
  const group = '进城务工，讨要工资或者要求工伤赔偿';
  tick(group);
  expect(await screen.findByText('可以申请，不用核查经济困难')).toBeInTheDocument();
  expect(screen.queryByRole('radiogroup', left)).toBeNull();
  tick(group);
  expect(await screen.findByRole('radiogroup', left)).toBeInTheDocument();
  tick(group);
  await screen.findByText('可以申请，不用核查经济困难');
  await goTo(lastReading);
  await submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({
      body: { form: { hardship: 'exemptPerson', groups: ['migrantWorker'] } },
    }),
  );
});

test('about another person is asked only when someone applies for one, and only what was asked is sent', async () => {
  const { server, begin } = apply(violence);
  await begin();
  await goTo(whom);
  expect(document.querySelector('#beneficiaryName')).toBeNull();
  await choose(/我是近亲属/);
  await type('beneficiaryName', '小雅');
  await type('bornOn', '2012-05-01');
  tick('他（她）的监护人就是对方');
  await choose(/我是监护人/);
  expect(screen.queryByText('他（她）的监护人就是对方')).toBeNull();
  await goTo(lastReading);
  await submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: { form: { applyingAs: 'guardian', beneficiaryName: '小雅', bornOn: '2012-05-01' } },
  });
  expect(filedTo(server)).not.toHaveProperty('body.form.guardianIsOtherSide');
});

test('the other side and what was handed in are said from the last reading', async () => {
  const { server, begin } = apply(violence);
  await begin();
  await goTo(lastReading);
  await change('对方是谁');
  await type('otherSide', '草原红餐饮公司');
  await tapId('next');
  await change('随申请交的材料');
  await fieldOf('handedIn-0');
  fireEvent.click(screen.getByRole('button', { name: '劳动合同、工资条、考勤记录' }));
  await tapId('next');
  await submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({
      body: { form: { otherSide: '草原红餐饮公司', handedIn: ['劳动合同、工资条、考勤记录'] } },
    }),
  );
});

test('a child applies alone, without a phone, and says that the parents are the ones it fears', async () => {
  const server = serverThat();
  leads();
  renderWith(server, <Apply begun={{ matter: 'domesticViolence', hardship: 'noMeansTest' }} />);
  await type('facts', '爸妈打我。');
  await goTo(whom);
  expect(screen.queryByText(/我的父母（监护人）就是对方/)).toBeNull();
  await type('bornOn', '2012-05-01');
  tick(/我的父母（监护人）就是对方/);
  await goTo(person);
  tick(/我自己到窗口来问/);
  await type('helper', '班主任王老师');
  expect(screen.queryByText(/我自己到窗口来问/)).toBeNull();
  await goTo(lastReading);
  await submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: { form: { bornOn: '2012-05-01', guardianIsOtherSide: true, helper: '班主任王老师' } },
  });
  expect(filedTo(server)).not.toHaveProperty('body.form.applicantName');
  expect(filedTo(server)).not.toHaveProperty('body.form.phone');
});

test('somebody of seventeen who lives on their own wages says so', async () => {
  const { server, begin } = apply(wages);
  await begin();
  await goTo(whom);
  const year = new Date().getFullYear() - 17;
  expect(screen.queryByText(/主要靠自己挣的工资生活/)).toBeNull();
  await type('bornOn', `${year}-01-01`);
  tick(/主要靠自己挣的工资生活/);
  await goTo(lastReading);
  await submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({
      body: { form: { livesOnOwnWages: true, bornOn: `${year}-01-01` } },
    }),
  );
});

test('an accused is asked nothing about income, one harmed in a crime is', async () => {
  const { server, begin } = apply('我儿子涉嫌盗窃要判刑，请律师辩护');
  await begin();
  await goTo(whom);
  await choose(/受害的人/);
  await goTo(hardship);
  expect(await screen.findByRole('radio', { name: /家里经济困难/ })).toBeInTheDocument();
  await tapId('before');
  await choose(/被怀疑、被起诉的人/);
  await goTo(/^没有请律师的原因/);
  expect(await screen.findByText(/不问收入，也不用填经济困难的材料/)).toBeInTheDocument();
  await choose(/别的原因没有请律师/);
  await goTo(lastReading);
  await submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({
      body: { form: { criminalRole: 'accused', hardship: 'otherReasons' } },
    }),
  );
});

test('a consultation grows into an application: its words are there, and the two are linked', async () => {
  leads();
  const asked = caseView({ standing: 'owner', status: 'answered', areaCode: county.code });
  const known = serverThat(undefined, { getCase: () => ok(asked) });
  const grown = (carried: Parameters<typeof Apply>[0]['carried']) => <Apply carried={carried} />;
  renderWith(known, <Carried {...{ title: '申请法律援助', cameFrom: '4821370655' }}>{grown}</Carried>);
  expect(await screen.findByText(/已经带过来/)).toBeInTheDocument();
  expect(await fieldOf('facts')).toHaveValue('老板拖着三个月工资不给，怎么要？');
  await goTo(lastReading);
  await submit();
  const body = { kind: 'legalAid', cameFrom: '4821370655', areaCode: county.code };
  const form = { matter: 'labourPay' };
  await waitFor(() => expect(filedTo(known)).toMatchObject({ body: { ...body, form } }));
});

test('what was written in another application stays when one grows out of a consultation', async () => {
  const server = serverThat();
  const { show } = renderWith(server, <Apply key="own" />);
  await type('facts', '另一件事');
  const form = { topic: 'wages', question: '怎么要工资？', language: 'zh' } as const;
  show(<Apply key="carried" carried={{ cameFrom: '4821370655', areaCode: county.code, form }} />);
  await waitFor(async () => expect(await fieldOf('facts')).toHaveValue('怎么要工资？'));
  show(<Apply key="own again" />);
  await waitFor(async () => expect(await fieldOf('facts')).toHaveValue('另一件事'));
});
