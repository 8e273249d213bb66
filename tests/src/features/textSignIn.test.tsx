import { screen } from '@testing-library/react';
import { signInWords as words } from '../../../src/content/me/signIn';
import { TextSignIn } from '../../../src/features/signIn/TextSignIn';
import { phoneProblem } from '../../../src/services/server/answer';
import { barriersIn } from '../../support/front/barriers';
import { resident } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { press, type } from '../../support/front/fields';
import { fakeServer, ok, renderWith } from '../../support/front/server';

const at = '2026-03-02T06:05:00.000Z';
const session = { accessToken: 'a', expiresAt: at, refreshToken: null, me: resident };

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});

test('six figures sent to one’s number let a browser in; what is said is the same for every number', async () => {
  let isIn = false;
  const server = fakeServer(
    { at: 'out', problem: phoneProblem('signed_out').problem },
    {
      beginText: () => ok({ until: at }),
      finishText: ({ body }) =>
        body.code === '471471'
          ? ok(session)
          : {
              ok: false,
              problem: { code: 'text_code_invalid', detail: '不行。', errors: [], instance: 'r1' },
            },
    },
  );
  const accept = jest.spyOn(server.session, 'accept');
  const { container } = renderWith(
    server,
    <TextSignIn
      onBack={() => undefined}
      onIn={() => {
        isIn = true;
      }}
    />,
  );
  await press(words.send);
  expect(server.asked).toEqual([]);
  await type('phone', '13847412345');
  await press(words.send);
  expect(server.asked).toEqual([{ name: 'beginText', request: { body: { phone: '13847412345' } } }]);
  expect(screen.getByText(words.sent(5))).toBeDefined();
  expect(await barriersIn(container)).toEqual([]);
  await type('code', '000000');
  await press(words.enter);
  expect(screen.getByText('不行。')).toBeDefined();
  expect([isIn, accept.mock.calls]).toEqual([false, []]);
  await type('code', '471471');
  await press(words.enter);
  expect([isIn, accept.mock.calls]).toEqual([true, [[session]]]);
});
