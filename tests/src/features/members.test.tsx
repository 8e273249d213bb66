import { fireEvent, screen, waitFor } from '@testing-library/react';
import { reachWords } from '../../../src/content/staff/members';
import { Members } from '../../../src/features/members/Members';
import { dispatcher, lawyer } from '../../support/front/cases';
import { type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const admin = { ...dispatcher, acting: { ...dispatcher.acting, role: 'admin' } as const };
const organisationId = 'serviceCentre-150902000000';
const personId = 'p2000000000000000000000000';
const staff = () =>
  ok({
    staff: [{ personId, name: '苏和', role: 'lawyer' as const, weCom: false }],
    robot: false,
    changes: [
      {
        ...{ at: '2026-03-02T01:00:00.000Z', what: 'joined' as const, name: '苏和', role: 'lawyer' as const },
        byName: '斯琴',
      },
    ],
  });

test('an administrator ends a duty after being asked, and learns how many cases went back to the desk', async () => {
  const server = fakeServer(signedInAs(admin), { staff, endDuty: () => ok({ released: 3 }) });
  renderWith(server, <Members shown={1} />);
  fireEvent.click(await screen.findByRole('button', { name: '结束任职' }));
  expect(server.asked.map(({ name }) => name)).toEqual(['staff']);
  const asked = await screen.findAllByRole('button', { name: '结束任职' });
  fireEvent.click(asked.at(-1) ?? fail());
  expect(await screen.findByText(/3 件事项回到了窗口/)).toBeInTheDocument();
  expect(server.asked.find(({ name }) => name === 'endDuty')?.request).toEqual({
    params: { organisationId, personId },
    body: { role: 'lawyer' },
  });
});

test('whoever leaves the office is let go of every post in one step, if that is what is said', async () => {
  const both = () =>
    ok({
      staff: (['lawyer', 'dispatcher'] as const).map((role) => ({
        personId,
        name: '苏和',
        role,
        weCom: false,
      })),
      ...{ robot: false, changes: [] },
    });
  const server = fakeServer(signedInAs(admin), { staff: both, endDuty: () => ok({ released: 2 }) });
  renderWith(server, <Members shown={1} />);
  fireEvent.click((await screen.findAllByRole('button', { name: '结束任职' }))[0] ?? fail());
  fireEvent.click(await screen.findByRole('checkbox', { name: /另外的岗位（分流员）也一起结束/ }));
  fireEvent.click((await screen.findAllByRole('button', { name: '结束任职' })).at(-1) ?? fail());
  expect(await screen.findByText(/2 件事项回到了窗口/)).toBeInTheDocument();
  expect(server.asked.find(({ name }) => name === 'endDuty')?.request).toEqual({
    params: { organisationId, personId },
    body: {},
  });
});

test('a refusal is shown and the list stays', async () => {
  const server = fakeServer(signedInAs(admin), {
    staff,
    endDuty: () => ({
      ok: false,
      problem: { code: 'unknown_person', detail: '这个人可能已经调走了。', errors: [], instance: null },
    }),
  });
  renderWith(server, <Members shown={1} />);
  fireEvent.click(await screen.findByRole('button', { name: '结束任职' }));
  const asked = await screen.findAllByRole('button', { name: '结束任职' });
  fireEvent.click(asked.at(-1) ?? fail());
  expect(await screen.findByText('这个人可能已经调走了。')).toBeInTheDocument();
  expect(screen.getByText('苏和')).toBeInTheDocument();
});

test('a lawyer sees nothing of it', () => {
  const server = fakeServer(signedInAs(lawyer), {});
  renderWith(server, <Members shown={1} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(server.asked).toEqual([]);
});

function fail(): never {
  throw new Error('nothing to press');
}

test('an administrator binds a WeCom account and sets the robot; what is not one is not sent', async () => {
  const server = fakeServer(signedInAs(admin), {
    staff,
    setWeCom: () => ok(undefined),
    setRobot: () => ok(undefined),
  });
  renderWith(server, <Members shown={1} />);
  fireEvent.click(await screen.findByRole('button', { name: '苏和的企业微信' }));
  await screen.findByRole('dialog');
  await type('wecom-user', '苏 和');
  fireEvent.click(document.querySelector('#save-wecom') ?? fail());
  expect(await screen.findByText(reachWords.wrong)).toBeInTheDocument();
  await type('wecom-user', ' SuHe ');
  fireEvent.click(document.querySelector('#save-wecom') ?? fail());
  await waitFor(() => expect(server.asked.some(({ name }) => name === 'setWeCom')).toBe(true));
  await waitFor(() => expect(document.querySelector('#wecom-user')).toBeNull());
  await type('robot-key', '693a91f6-7xxx-4bc4');
  fireEvent.click(document.querySelector('#save-robot') ?? fail());
  await waitFor(() => expect(server.asked.some(({ name }) => name === 'setRobot')).toBe(true));
  expect(server.asked.find(({ name }) => name === 'setWeCom')?.request).toEqual({
    params: { organisationId, personId },
    body: { role: 'lawyer', userId: 'SuHe' },
  });
});

test('a supervisor sees who is reached, and changes nothing of it', async () => {
  const supervisor = { ...admin, acting: { ...admin.acting, role: 'supervisor' } as const };
  renderWith(fakeServer(signedInAs(supervisor), { staff }), <Members shown={1} />);
  expect(await screen.findByText(/没有绑定企业微信/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '苏和的企业微信' })).toBeNull();
  expect(document.querySelector('#save-robot')).toBeNull();
});

test('who came, when, and by whose invitation stands there to be looked at', async () => {
  renderWith(fakeServer(signedInAs(admin), { staff }), <Members shown={1} />);
  expect(await screen.findByText('苏和担任律师')).toBeInTheDocument();
  expect(screen.getByText('2026年3月2日 09:00，斯琴邀请')).toBeInTheDocument();
});
