import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Consult } from '../../../../src/features/file/consultation/Consult';
import { Apply } from '../../../../src/features/file/legalAid/Apply';
import { Petition } from '../../../../src/features/file/petition/Petition';
import { freshDevice } from '../../../support/front/device';
import { type } from '../../../support/front/fields';
import { filedTo, leads, serverThat, submit, writeQuestion } from '../../../support/front/filing';
import { renderWith, settled } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

/** One answer to one of the five questions. */
const answer = (question: RegExp, choice: string) =>
  fireEvent.click(
    within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', {
      name: new RegExp(`^${choice}`),
    }),
  );

const forms: [string, ReactElement][] = [
  ['consultation', <Consult key="consultation" />],
  ['legalAid', <Apply key="legalAid" />],
  ['petition', <Petition key="petition" />],
];

test.each(forms)(
  'a %s asks the five questions, with what cannot wait said on the answer',
  async (_kind, form) => {
    renderWith(serverThat(), form);
    await settled();
    for (const question of [/有危险/, /被关起来/, /最后一天/, /工钱没给/, /孩子/]) {
      const group = screen.getByRole('radiogroup', { name: question });
      expect(within(group).getByRole('radio', { name: '说不清' })).toBeInTheDocument();
    }
    expect(screen.getByText('先打 110 报警，人安全了再接着填。')).toBeInTheDocument();
  },
);

test('what was tapped is filed, and the last day is asked only of a paper', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Consult />);
  await writeQuestion();
  answer(/有危险/, '有人正在挨打');
  answer(/孩子/, '关系到没满');
  answer(/最后一天/, '法院的判决书');
  await type('circumstances-lastDay', '2026-03-12');
  submit();
  await waitFor(() =>
    expect(filedTo(server)).toMatchObject({
      body: {
        form: {
          circumstances: { danger: 'violence', inCare: 'child', paper: 'court', lastDay: '2026-03-12' },
        },
      },
    }),
  );
});

test('a day goes with the paper it stood on', async () => {
  leads();
  const server = serverThat();
  renderWith(server, <Consult />);
  await writeQuestion();
  answer(/最后一天/, '别的纸');
  await type('circumstances-lastDay', '2026-03-12');
  answer(/最后一天/, '没有');
  expect(document.querySelector('#circumstances-lastDay')).toBeNull();
  submit();
  await waitFor(() => expect(filedTo(server)).toHaveProperty('body.form.circumstances', { paper: 'no' }));
});

test('one tap says no to all five, and not answering any holds nothing up', async () => {
  leads();
  const server = serverThat();
  const { show } = renderWith(server, <Consult key="silent" />);
  await writeQuestion();
  submit();
  await waitFor(() => expect(filedTo(server)).toBeDefined());
  expect(filedTo(server)).not.toHaveProperty('body.form.circumstances');

  show(<Consult key="none" />);
  await settled();
  fireEvent.click(screen.getByRole('button', { name: '这些都没有' }));
  expect(screen.getAllByRole('radio', { checked: true }).length).toBeGreaterThanOrEqual(5);
});
