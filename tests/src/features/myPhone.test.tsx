import { fireEvent, screen } from '@testing-library/react';
import type { RequestTo } from '../../../functions/contract/endpoints';
import { phoneWords as words } from '../../../src/content/me/phone';
import { MyPhone } from '../../../src/features/me/MyPhone';
import { useSignedIn } from '../../../src/services/session/signedIn';
import { resident } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});

function Shown() {
  const signedIn = useSignedIn();
  return signedIn.at === 'in' ? <MyPhone me={signedIn.me} /> : null;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

const learned = (more: Partial<typeof resident>) =>
  fakeServer(signedInAs({ ...resident, phone: '138****8000', ...more }), {});

test.each([
  [false, [words.notAnswered, words.howAnswered], words.answered],
  [true, [words.answered], words.notAnswered],
])(
  'who typed their number is told how it is confirmed, who confirmed it that it is (%s)',
  async (phoneAnswered, says, not) => {
    renderWith(learned({ phoneAnswered }), <Shown />);
    for (const said of says) expect(await screen.findByText(said)).toBeInTheDocument();
    expect(screen.queryByText(not)).toBeNull();
  },
);

test('a number typed in is given once it is a number, shown masked, and taken back', async () => {
  const given: RequestTo<'setPhone'>['body'][] = [];
  const server = fakeServer(signedInAs(resident), {
    setPhone: ({ body }) => {
      given.push(body);
      return ok({ ...resident, phone: '138****8000' });
    },
    dropPhone: () => ok({ ...resident, phone: null }),
  });
  renderWith(server, <Shown />);
  await type('my-phone', '1380013');
  press(words.save);
  expect(given).toEqual([]);
  await type('my-phone', '138 0013 8000');
  press(words.save);
  expect(await screen.findByText('138****8000')).toBeInTheDocument();
  expect(given).toEqual([{ by: 'hand', phone: '13800138000' }]);
  press(words.drop);
  expect(await screen.findByRole('button', { name: words.save })).toBeInTheDocument();
});
