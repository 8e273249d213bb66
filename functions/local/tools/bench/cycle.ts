import { randomBytes } from 'node:crypto';
import type { Filing } from '../../../contract/kinds';
import type { Session } from '../../../contract/people/session';
import type { ApiHandler } from '../../../http/handler';
import { apiCall } from './apiCall';

export const steps = ['file', 'queue', 'answer', 'read', 'close'] as const;
export type StepName = (typeof steps)[number];

/** Runs one step of a cycle; the bench puts a watch or a meter around it. */
export type Around = <T>(step: StepName, work: () => Promise<T>) => Promise<T>;

export type Pair = { resident: Session; lawyer: Session };

const key = (): string => randomBytes(18).toString('base64url');

/** About 370 汉字, no two alike: what people write, and what lawyers answer. */
const sentence = '我在工地干了四个月老板一直没有发工资打电话也不接请问应该找哪个部门需要准备什么材料';
const text = (): string => `${randomBytes(4).toString('hex')}${sentence.repeat(10).slice(0, 362)}`;

/** A consultation of about 370 汉字, new each time. */
export function filing(areaCode: string): Filing {
  const form = { topic: 'wages', question: text(), language: 'zh' } as const;
  return { kind: 'consultation', key: key(), areaCode, form };
}

/** The five-step cycle: a resident files, a lawyer lists the newest 20 and answers, the resident reads and closes. */
export async function cycle(
  handler: ApiHandler,
  { resident, lawyer }: Pair,
  areaCode: string,
  around: Around,
) {
  const body = filing(areaCode);
  const filed = await around('file', () => apiCall(handler, resident.accessToken, 'fileCase', { body }));
  const caseId = filed.state.id;
  const params = { caseId };

  const queue = await around('queue', () => apiCall(handler, lawyer.accessToken, 'deskQueue', { query: {} }));
  if (queue.rows.length !== 20) throw new Error(`the queue showed ${queue.rows.length} rows and not 20`);

  const answer = { action: 'answer', input: { text: text() }, version: 1, key: key() } as const;
  await around('answer', () => apiCall(handler, lawyer.accessToken, 'actOnCase', { params, body: answer }));

  const read = await around('read', () =>
    apiCall(handler, resident.accessToken, 'getCase', { params, query: {} }),
  );
  const answered = read.timeline.find(({ word }) => word === 'answer');
  if (answered?.details.text !== answer.input.text) throw new Error('the answer was not read back');

  // That they have read it is a step of its own.
  const { version } = read.state;
  const close = { action: 'close', input: { solved: true }, version, key: key() } as const;
  await around('close', () => apiCall(handler, resident.accessToken, 'actOnCase', { params, body: close }));
}
