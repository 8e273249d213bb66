import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { closedWords, createPapersHandler, type PapersDeps } from '../../functions/papers/handler';
import { fontsIn } from '../../functions/papers/pdf/fonts';
import { paperLinks } from '../../functions/runtime/paperLinks';
import type { FileRow } from '../../functions/store/files/fileItem';
import type { SessionRow } from '../../functions/store/sessions/sessionItem';
import { eventOf } from '../support/api';
import { noon, owner } from '../support/moves';
import { fonts } from './drawn';
import { histories, lived } from './samples';

jest.setTimeout(60_000);

const links = paperLinks('secret of the papers in tests');
const by = { personId: owner, sessionId: 'session1' };
const signedIn: SessionRow = {
  ...by,
  role: 'resident',
  way: 'phone',
  organisationId: null,
  digests: [],
  previous: null,
  startedAt: noon,
  expiresAt: noon,
};
const until = '2026-08-05T04:05:07.123Z';
const { head, events } = lived(...histories.refusal);

function handler(parts: Partial<PapersDeps> = {}) {
  const logged: unknown[] = [];
  const handle = createPapersHandler({
    cases: { whole: async (id) => (id === head.id ? { head, events: [...events] } : null) },
    files: { getAll: async (): Promise<FileRow[]> => [] },
    organisations: { get: async () => null, namedIn: async () => [] },
    links,
    sessions: { get: async (_, id) => (id === by.sessionId ? signedIn : null) },
    copyOf: async () => null,
    sign: ({ number, seq }) => `R1.${number}.${seq}`,
    apiOrigin: null,
    fonts: () => fonts,
    now: () => noon,
    log: (event, fields) => logged.push([event, fields]),
    ...parts,
  });
  const get = (token: string) => handle(eventOf({ method: 'GET', path: `/papers/${token}` }));
  const open = async (paper: string, format: 'pdf' | 'docx' = 'pdf') =>
    get(await links.make({ caseId: head.id, paper, format, by }, until));
  return { get, open, logged };
}

const bodyOf = ({ body = '', isBase64Encoded }: APIGatewayProxyStructuredResultV2): Buffer =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

test('a PDF is shown in the browser under its official name, and kept by nobody', async () => {
  const { open, logged } = handler();
  const reply = await open('3-refusal');
  expect(bodyOf(reply).subarray(0, 5).toString()).toBe('%PDF-');
  expect(reply).toMatchObject({
    statusCode: 200,
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="paper.pdf"; filename*=UTF-8''${encodeURIComponent('不予法律援助决定书')}.pdf`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
  expect(JSON.stringify(logged)).not.toContain(head.id);
});

test('Word is handed out as a file', async () => {
  const reply = await handler().open('3-refusal', 'docx');
  expect(bodyOf(reply).subarray(0, 2).toString()).toBe('PK');
  expect(reply.headers?.['content-disposition']).toMatch(/^attachment; /);
});

test('what is over, forged, of another case or of no paper is answered in one and the same way', async () => {
  const { get, open } = handler();
  const answers = [
    await get('e30.x.y.z.w'),
    await get(''),
    await get(
      await links.make(
        { caseId: head.id, paper: '3-refusal', format: 'pdf', by },
        '2026-08-05T03:00:00.000Z',
      ),
    ),
    await get(await links.make({ caseId: '0000000000', paper: '3-refusal', format: 'pdf', by }, until)),
    await open('3-grant'),
    // Whoever made it is signed out since.
    await get(
      await links.make(
        { caseId: head.id, paper: '3-refusal', format: 'pdf', by: { ...by, sessionId: 'ended' } },
        until,
      ),
    ),
  ];
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({ statusCode: 404, body: expect.stringContaining(closedWords.over) });
});

test('without its fonts it says that papers cannot be had for now, and why in the log', async () => {
  const { open, logged } = handler({ fonts: () => fontsIn('/nowhere') });
  const reply = await open('3-refusal');
  expect(reply).toMatchObject({ statusCode: 503, body: expect.stringContaining(closedWords.unavailable) });
  expect(logged).toMatchObject([
    ['paper_failed', { code: 'papers_unavailable', errorName: expect.stringMatching(/^FontMissing/) }],
  ]);
  expect((await open('3-refusal', 'docx')).statusCode).toBe(200);
});

test('the same case gives the same bytes', async () => {
  const { open } = handler();
  const [one, other] = [await open('3-refusal'), await open('3-refusal')];
  expect(one.body).toBe(other.body);
});
