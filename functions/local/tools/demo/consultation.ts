import type { Filing } from '../../../contract/kinds';
import type { Caller } from '../apiClient';
import { doTwice, isSaid, keepOut, newKey, type Stage } from './player';

const reply =
  '您好，您说的情况我看明白了。请先把合同、聊天记录、转账记录和现场照片保存好，不要删除；再和对方约定一个书面的期限。对方不答应，您可以到当地人民调解委员会申请调解，不收费；调解不成，可以到对方住所地的人民法院起诉。经济困难的，可以申请法律援助。';

/** Files a consultation twice, as a retry would, and gives its id. */
async function fileTwice({ tally, owner }: Stage, filing: Filing): Promise<string> {
  const first = tally.pass('file', await owner.call('fileCase', { body: filing }));
  const again = tally.pass('file repeated', await owner.call('fileCase', { body: filing }));
  tally.hold('a repeated filing is the same case', first.state.id === again.state.id);
  return first.state.id;
}

/** Where another side is named, a lawyer takes the case, and thereby says that they may, before they read or answer. */
async function taken(stage: Stage, lawyer: Caller, caseId: string, { form }: Filing): Promise<number> {
  if (!('otherSide' in form) || form.otherSide === undefined) return 1;
  const { tally } = stage;
  const outline = tally.pass('outline', await lawyer.call('getCase', { params: { caseId }, query: {} }));
  tally.hold('an outline alone before it is taken', outline.answers === null);
  const { state } = await doTwice(stage, lawyer, caseId, 1, { action: 'take', input: {} });
  return state.version;
}

/** A consultation from the question to the end: the five steps, a follow-up, and those who must stay outside. */
export async function liveConsultation(stage: Stage, filing: Filing): Promise<void> {
  const { tally, staff, county, owner } = stage;
  const lawyer = await staff(county, 'lawyer-1', 'serviceCentre', 'lawyer');
  const colleague = await staff(county, 'lawyer-3', 'serviceCentre', 'lawyer');
  const caseId = await fileTwice(stage, filing);
  await keepOut(stage, caseId);
  const queue = tally.pass('queue', await lawyer.call('deskQueue', { query: {} }));
  tally.hold(
    'the case waits at the desk',
    queue.rows.some(({ id }) => id === caseId),
  );

  const version = await taken(stage, lawyer, caseId, filing);
  await doTwice(stage, lawyer, caseId, version, { action: 'answer', input: { text: reply } });
  const params = { caseId };
  tally.refuse(
    'reading by a colleague once it is taken',
    'not_found',
    await colleague.call('getCase', { params, query: {} }),
  );
  const read = tally.pass('read', await owner.call('getCase', { params, query: {} }));
  tally.hold('the resident reads the answer', isSaid(read.timeline, 'text', reply));

  const asked = await doTwice(stage, owner, caseId, read.state.version, {
    action: 'followUp',
    input: { text: '谢谢，那这个期限写多长合适？' },
  });
  const again = await doTwice(stage, lawyer, caseId, asked.state.version, {
    action: 'answer',
    input: { text: '一般写十五天到一个月比较合适，写清楚到哪一天。' },
  });
  await doTwice(stage, owner, caseId, again.state.version, { action: 'close', input: { solved: true } });
  const late = {
    action: 'message',
    input: { text: '还在吗' },
    version: again.state.version + 1,
    key: newKey(),
  } as const;
  tally.refuse(
    'a message to a closed case',
    'wrong_status',
    await owner.call('actOnCase', { params, body: late }),
  );
}

/** The shortest whole way of one question: file, queue, answer, read, close. */
export async function liveQuestion(stage: Stage, filing: Filing): Promise<void> {
  const { tally, staff, county, duty, owner, stranger } = stage;
  const lawyer = await staff(county, duty, 'serviceCentre', 'lawyer');
  const caseId = await fileTwice(stage, filing);
  const params = { caseId };
  tally.refuse('reading by a stranger', 'not_found', await stranger.call('getCase', { params, query: {} }));
  const queue = tally.pass('queue', await lawyer.call('deskQueue', { query: {} }));
  tally.hold(
    'the case waits at the desk',
    queue.rows.some(({ id }) => id === caseId),
  );
  await doTwice(stage, lawyer, caseId, 1, { action: 'answer', input: { text: reply } });
  const read = tally.pass('read', await owner.call('getCase', { params, query: {} }));
  const asked = read.answers?.kind === 'consultation' ? read.answers.form.question : '';
  tally.hold(
    'the question is kept to the letter',
    filing.kind === 'consultation' && asked === filing.form.question.trim(),
  );
  tally.hold('the resident reads the answer', isSaid(read.timeline, 'text', reply));
  await doTwice(stage, owner, caseId, read.state.version, { action: 'close', input: { solved: true } });
}
