import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Apply } from '../../../../src/features/file/legalAid/Apply';
import { Carried } from '../../../../src/features/file/consultation/Carried';
import { caseView } from '../../../support/front/cases';
import { innerField, type } from '../../../support/front/fields';
import {
  county,
  filedTo,
  leads,
  pick,
  pickPlace,
  serverThat,
  submit,
  tick,
} from '../../../support/front/filing';
import { ok, renderWith } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

async function apply(matter: string) {
  leads();
  const server = serverThat();
  renderWith(server, <Apply />);
  await pick(/^要办的是什么事/, matter);
  await type('facts', '干了三个月没拿到钱');
  await pickPlace();
  await type('applicantName', '郭志强');
  await type('phone', '13800138000');
  tick(/我承诺以上内容真实/);
  return server;
}

test('legal aid is not sent with a wrong number', async () => {
  const server = serverThat();
  renderWith(server, <Apply />);
  await type('phone', '138');
  await type('idNumber', '152601198001011234');
  submit();
  expect(await screen.findByText(/电话号码好像不对/)).toBeInTheDocument();
  expect(screen.getByText(/身份证号码好像有一位写错了/)).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).not.toContain('fileCase');
});

test('legal aid goes without an ID number', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Apply />);
  await pick(/^要办的是什么事/, '讨要工资、确认劳动关系');
  await type('facts', '干了三个月没拿到钱');
  await pickPlace();
  fireEvent.click(screen.getByRole('radio', { name: /我说不清/ }));
  await type('applicantName', '郭志强');
  await type('phone', '138 0013 8000');
  fireEvent.click(screen.getByRole('checkbox', { name: /我承诺以上内容真实/ }));
  submit();
  await waitFor(() => expect(server.asked.map(({ name }) => name)).toContain('fileCase'));
  const { request } = server.asked.find(({ name }) => name === 'fileCase') ?? {};
  expect(request).toMatchObject({
    body: { form: { matter: 'labourPay', hardship: 'unsure', phone: '13800138000', truthful: true } },
  });
  expect(request).not.toHaveProperty('body.form.idNumber');
});

test('where the law asks no means test, nothing about income is asked, and the form says so', async () => {
  const server = await apply('遭受家庭暴力、虐待、遗弃');
  expect(await screen.findByText('可以申请，不看经济条件')).toBeInTheDocument();
  expect(screen.queryByText('经济条件')).toBeNull();
  expect(screen.queryByText('有没有下面的情况')).toBeNull();
  submit();
  await waitFor(() => expect(filedTo(server)).toMatchObject({ body: { form: { hardship: 'noMeansTest' } } }));
});

test('an exempt person is not asked about income; who is not after all, is', async () => {
  const server = await apply('讨要工资、确认劳动关系');
  expect(await screen.findByRole('radiogroup', { name: '经济条件' })).toBeInTheDocument();
  const group = '进城务工，讨要工资或者要求工伤赔偿';
  tick(group);
  expect(await screen.findByText('可以申请，不用核查经济困难')).toBeInTheDocument();
  expect(screen.queryByRole('radiogroup', { name: '经济条件' })).toBeNull();
  tick(group);
  expect(await screen.findByRole('radiogroup', { name: '经济条件' })).toBeInTheDocument();
  tick(group);
  await screen.findByText('可以申请，不用核查经济困难');
  submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({
      body: { form: { hardship: 'exemptPerson', groups: ['migrantWorker'] } },
    }),
  );
});

test('about another person is asked only when someone applies for one, and only what was asked is sent', async () => {
  const server = await apply('遭受家庭暴力、虐待、遗弃');
  expect(document.querySelector('#beneficiaryName')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /我是近亲属/ }));
  await type('beneficiaryName', '小雅');
  await type('bornOn', '2012-05-01');
  tick('他（她）的监护人就是对方');
  fireEvent.click(screen.getByRole('radio', { name: /我是监护人/ }));
  expect(screen.queryByText('他（她）的监护人就是对方')).toBeNull();
  await screen.findByText('可以申请，不看经济条件');
  submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: { form: { applyingAs: 'guardian', beneficiaryName: '小雅', bornOn: '2012-05-01' } },
  });
  expect(filedTo(server)).not.toHaveProperty('body.form.guardianIsOtherSide');
});

test('a last day that is near, the other side and what was handed in go with the application', async () => {
  const server = await apply('遭受家庭暴力、虐待、遗弃');
  expect(document.querySelector('#circumstances-lastDay')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: '仲裁的裁决书、通知' }));
  await type('circumstances-lastDay', '2026-03-12');
  await type('otherSide', '草原红餐饮公司');
  fireEvent.click(screen.getByRole('button', { name: /已经把材料交到窗口了/ }));
  fireEvent.click(screen.getByRole('button', { name: '劳动合同、工资条、考勤记录' }));
  await screen.findByText('可以申请，不看经济条件');
  submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({
      body: {
        form: {
          circumstances: { paper: 'arbitration', lastDay: '2026-03-12' },
          otherSide: '草原红餐饮公司',
          handedIn: ['劳动合同、工资条、考勤记录'],
        },
      },
    }),
  );
});

test('a child applies alone, without a phone, and says that the parents are the ones it fears', async () => {
  const server = serverThat();
  leads();
  renderWith(server, <Apply begun={{ matter: 'domesticViolence', hardship: 'noMeansTest' }} />);
  await type('facts', '爸妈打我。');
  await pickPlace();
  expect(screen.queryByText(/我的父母（监护人）就是对方/)).toBeNull();
  await type('bornOn', '2012-05-01');
  tick(/我的父母（监护人）就是对方/);
  tick(/我自己到窗口来问/);
  await type('helper', '班主任王老师');
  expect(screen.queryByText(/我自己到窗口来问/)).toBeNull();
  submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).toMatchObject({
    body: { form: { bornOn: '2012-05-01', guardianIsOtherSide: true, helper: '班主任王老师' } },
  });
  expect(filedTo(server)).not.toHaveProperty('body.form.applicantName');
  expect(filedTo(server)).not.toHaveProperty('body.form.phone');
});

test('somebody of seventeen who lives on their own wages says so', async () => {
  const server = await apply('讨要工资、确认劳动关系');
  const year = new Date().getFullYear() - 17;
  expect(screen.queryByText(/主要靠自己挣的工资生活/)).toBeNull();
  await type('bornOn', `${year}-01-01`);
  tick(/主要靠自己挣的工资生活/);
  submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({
      body: { form: { livesOnOwnWages: true, bornOn: `${year}-01-01` } },
    }),
  );
});

test('an accused is asked nothing about income, one harmed in a crime is', async () => {
  const server = await apply('刑事案件的辩护或者代理');
  expect(await screen.findByText(/不问收入，也不用填经济困难的材料/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: /受害的人/ }));
  expect(await screen.findByRole('radiogroup', { name: '经济条件' })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('radio', { name: /被怀疑、被起诉的人/ }));
  fireEvent.click(await screen.findByRole('radio', { name: /别的原因没有请律师/ }));
  submit();
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
  renderWith(known, <Carried cameFrom="4821370655">{(carried) => <Apply carried={carried} />}</Carried>);
  expect(await screen.findByText(/已经带过来/)).toBeInTheDocument();
  expect(await innerField('facts')).toHaveValue('老板拖着三个月工资不给，怎么要？');
  fireEvent.click(await screen.findByRole('radio', { name: /家里经济困难/ }));
  await type('applicantName', '郭志强');
  await type('phone', '13800138000');
  tick(/我承诺以上内容真实/);
  submit();
  await waitFor(() =>
    expect(filedTo(known)).toMatchObject({
      body: {
        kind: 'legalAid',
        cameFrom: '4821370655',
        areaCode: county.code,
        form: { matter: 'labourPay' },
      },
    }),
  );
});

test('what was written in another application stays when one grows out of a consultation', async () => {
  const server = serverThat();
  const { show } = renderWith(server, <Apply key="own" />);
  await type('facts', '另一件事');
  const form = { topic: 'wages', question: '怎么要工资？', language: 'zh' } as const;
  show(<Apply key="carried" carried={{ cameFrom: '4821370655', areaCode: county.code, form }} />);
  await waitFor(async () => expect(await innerField('facts')).toHaveValue('怎么要工资？'));
  show(<Apply key="own again" />);
  await waitFor(async () => expect(await innerField('facts')).toHaveValue('另一件事'));
});
