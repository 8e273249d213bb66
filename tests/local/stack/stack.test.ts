import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caller, must, signIn, type Caller } from '../../../functions/local/tools/apiClient';
import { templates } from '../../../functions/local/stack/environment';
import { postHolder } from '../../../functions/local/town/cast';
import { startStack, type Stack, type StackOptions } from '../../../functions/local/stack/stack';
import { consultation, deed } from '../../support/filings';
import { removeFolder } from '../../support/removeFolder';
import { emptyFolder, peopledFolder } from '../../support/stack';
import { until } from '../../support/until';

const county = '150902';
const openid = 'oTestResident';

/** A first start, which fills its folder, takes a while. */
const firstStartMs = 240_000;

const folders: string[] = [];
const running: Stack[] = [];
afterEach(async () => {
  for (const stack of running.splice(0)) await stack.stop();
  for (const folder of folders.splice(0)) await removeFolder(folder);
}, firstStartMs);

async function kept(folder: Promise<string>): Promise<string> {
  folders.push(await folder);
  return folder;
}

async function start(
  dataDir: string,
  parts: Partial<Pick<StackOptions, 'port' | 'seed'>> = {},
): Promise<Stack> {
  const stack = await startStack({ port: 0, dataDir, seed: 'people', withApp: false, ...parts });
  running.push(stack);
  return stack;
}

const lawyerOf = ({ origin, cast }: Stack): Promise<Caller> =>
  signIn(origin, postHolder(cast, county, 'lawyer-1').openid, {
    role: 'lawyer',
    organisationId: `serviceCentre-${county}000000`,
  });

const noticesOf = async (person: Caller): Promise<string[]> =>
  must('inbox', await person.call('inbox', { query: {} })).notices.map(({ kind }) => kind);

describe('what is kept between two starts', () => {
  test('the case, the notice, the WeChat message and the session of who was signed in', async () => {
    const folder = await kept(peopledFolder());
    const first = await start(folder);
    const resident = await signIn(first.origin, openid);
    await first.weChat.ask(openid, [templates.answered]);
    const filing = consultation({ areaCode: `${county}000000` });
    const { id } = must('fileCase', await resident.call('fileCase', { body: filing })).state;
    const answer = deed({ id, version: 1 }, 'answer', { text: '先收集证据。' });
    must('actOnCase', await (await lawyerOf(first)).call('actOnCase', answer));
    await until(async () => (await noticesOf(resident)).includes('answered'));
    await until(() => first.weChat.sent(openid).length > 0);
    const told = await noticesOf(resident);
    const messages = first.weChat.sent(openid);
    await first.stop();

    const second = await start(folder);
    const again = caller(second.origin);
    again.session = resident.session;
    const found = must('getCase', await again.call('getCase', { params: { caseId: id }, query: {} }));
    expect(found.timeline.map(({ word }) => word)).toEqual(['file', 'answer', 'told']);
    expect(found.timeline[1]?.details).toEqual({ text: '先收集证据。' });
    expect(await noticesOf(again)).toEqual(told);
    expect(second.weChat.sent(openid)).toEqual(messages);
    const repeated = must('fileCase', await again.call('fileCase', { body: filing }));
    expect(repeated.state.id).toBe(id);
  });

  const onlyOnce = 'nothing told once is told again, and nothing seeded once is seeded again';
  test(
    onlyOnce,
    async () => {
      const folder = await kept(emptyFolder());
      const first = await start(folder, { seed: 'full' });
      const resident = await signIn(first.origin, first.cast.residents[0]?.openid ?? '');
      const { rows } = must('myCases', await resident.call('myCases', { query: {} }));
      const seeded = await readFile(join(folder, 'seeded.json'), 'utf8');
      expect(rows.length).toBeGreaterThan(0);
      // Everything that was seeded passes through the stream before.
      await until(async () => (await noticesOf(resident)).length > 0, firstStartMs / 2);
      await first.stop();

      const second = await start(folder, { seed: 'full' });
      const again = caller(second.origin);
      again.session = resident.session;
      const fresh = must('fileCase', await again.call('fileCase', { body: consultation() }));
      await until(async () => {
        const { notices } = must('inbox', await again.call('inbox', { query: {} }));
        return notices.some(({ caseId }) => caseId === fresh.state.id);
      }, firstStartMs / 4);
      const { rows: after } = must('myCases', await again.call('myCases', { query: {} }));
      const idsOf = (cases: typeof rows) => cases.map(({ id }) => id);
      expect(idsOf(after)).toEqual([fresh.state.id, ...idsOf(rows)]);
      expect(await readFile(join(folder, 'seeded.json'), 'utf8')).toBe(seeded);
      const { notices } = must('inbox', await again.call('inbox', { query: {} }));
      expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
    },
    firstStartMs,
  );
});

test('a port that is taken is said in one sentence, and no data is touched', async () => {
  const other = await start(await kept(peopledFolder()));
  const port = Number(new URL(other.origin).port);
  const elsewhere = join(await kept(emptyFolder()), 'never made');
  await expect(start(elsewhere, { port })).rejects.toThrow(
    `端口 ${port} 已被别的程序占用：请先停掉那个程序，或用 PORT 换一个端口，例如 PORT=${port + 1} npm start。`,
  );
  await expect(readFile(join(elsewhere, 'secrets.json'))).rejects.toThrow('ENOENT');
});
