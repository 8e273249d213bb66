import { fireEvent, screen } from '@testing-library/react';
import type { ReadingView } from '../../../functions/contract/case/views';
import { OpenedFrom } from '../../../functions/contract/words';
import { Readers } from '../../../src/features/readers/Readers';
import { resident } from '../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const reading = (part: Partial<ReadingView> = {}): ReadingView => ({
  what: 'case',
  detail: null,
  at: '2026-03-02T01:12:00.000Z',
  name: '格日勒',
  role: 'dispatcher',
  organisationName: '集宁区法律援助中心',
  via: 'mine',
  ...part,
});

test('who read it, when and from where is told in plain words', async () => {
  const server = fakeServer(signedInAs(resident), {
    readers: () => ok({ readings: [reading()], next: null }),
  });
  renderWith(server, <Readers caseId="4821370655" shown={0} />);
  const said = '集宁区法律援助中心的分流员格日勒，2026年3月2日 09:12 从待办列表打开看过';
  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(server.asked).toEqual([
    { name: 'readers', request: { params: { caseId: '4821370655' }, query: {} } },
  ]);
});

test('each way in has its own words', async () => {
  const readings = OpenedFrom.options.map((via) => reading({ via, name: via }));
  const server = fakeServer(signedInAs(resident), { readers: () => ok({ readings, next: null }) });
  renderWith(server, <Readers caseId="4821370655" shown={0} />);
  const lines = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent ?? '');
  const ways = lines.map((line, at) => line.replace(OpenedFrom.options[at] ?? '', ''));
  expect(new Set(ways).size).toBe(OpenedFrom.options.length);
});

test('a file that was opened is told by its name', async () => {
  const readings = [reading({ what: 'file', detail: '工资条.jpg' })];
  const server = fakeServer(signedInAs(resident), { readers: () => ok({ readings, next: null }) });
  renderWith(server, <Readers caseId="4821370655" shown={0} />);
  const said = '集宁区法律援助中心的分流员格日勒，2026年3月2日 09:12 打开过附件“工资条.jpg”';
  expect(await screen.findByText(said)).toBeInTheDocument();
});

test('more is read on from where the page ended', async () => {
  const server = fakeServer(signedInAs(resident), {
    readers: ({ query }) =>
      ok(
        query.cursor
          ? { readings: [reading({ name: '苏和' })], next: null }
          : { readings: [reading()], next: 'page-2' },
      ),
  });
  renderWith(server, <Readers caseId="4821370655" shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: '看更多' }));
  expect(await screen.findByText(/苏和/)).toBeInTheDocument();
  expect(screen.getByText(/格日勒/)).toBeInTheDocument();
});

test('when nobody read it, that is said', async () => {
  const server = fakeServer(signedInAs(resident), { readers: () => ok({ readings: [], next: null }) });
  renderWith(server, <Readers caseId="4821370655" shown={0} />);
  expect(await screen.findByText('还没有工作人员打开看过。')).toBeInTheDocument();
});
