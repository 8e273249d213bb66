import { openApi, type Api } from '../../../support/api';
import { problemIn } from '../../../support/person';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test.each([
  ['GET', '/local/'],
  ['GET', '/local/visit'],
  ['GET', '/local/people.json'],
  ['POST', '/local/step-in'],
  ['GET', '/local/messages.json'],
  ['GET', '/local/phone'],
  ['POST', '/local/phone/consent'],
  ['POST', '/local/subscribe'],
  ['GET', '/local/sms'],
  ['POST', '/local/faults'],
  ['GET', '/stand-in/wechat/sns/jscode2session'],
  ['POST', '/stand-in/sms/'],
])('the deployed API knows no %s %s', async (method, path) => {
  const body = method === 'POST' ? { body: '{"slug":"150902-lawyer-1"}' } : {};
  const reply = await api.send({ method, path, ...body, headers: { 'content-type': 'application/json' } });
  expect(reply.status).toBe(404);
  expect(problemIn(reply).code).toBe('not_found');
});
