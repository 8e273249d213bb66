import { randomInt } from 'node:crypto';
import { Hono } from 'hono';
import { pause as wait, type Pause } from '../../pause';
import { byTimer, deliveries, type Later } from '../deliveries';
import { faultQueue, type Faults } from '../faults';
import { openJournal } from '../journal';
import { postThrice } from '../postThrice';
import { localSmsAccount, type SmsAccount } from './account';
import { SmsRemembered, type Reported, type TextMessage } from './messages';
import { filled, numberProblem, tooMany, requestProblem, SendSms } from './problems';
import { cloudError, cloudReply } from './reply';
import { reportBody } from './report';
import { signatureProblem } from './signature';

/** What may happen to the next report: the network fails the message; or the report is lost, comes twice or late. */
export type ReportFault = 'fail' | 'lost' | 'twice' | 'late';

export interface SmsStandInOptions {
  readonly now: () => Date;
  readonly account?: SmsAccount;
  readonly statePath?: string;
  /** Where status reports are pushed; without it none is. */
  readonly reportUrl?: string;
  /** The path it is mounted at: a sender may have signed it. */
  readonly mountedAt?: string;
  readonly pause?: Pause;
  readonly later?: Later;
  readonly fetch?: typeof globalThis.fetch;
}

export interface SmsStandIn {
  readonly app: Hono;
  /** An error code is Tencent's word, such as `LimitExceeded` or `InternalError`. */
  readonly faults: Faults<'SendSms', string>;
  /** The next reports suffer this, one each. */
  nextReport(fault: ReportFault, times?: number): void;
  /** The messages of every phone, oldest first, with what was reported of each. */
  texts(): readonly (TextMessage & { report?: Reported })[];
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const lateMs = 40 * 60_000;
const isTaken = (text: string): boolean => /"result"\s*:\s*0\b/.test(text);

/** Stands in for Tencent Cloud's SendSms (sms.tencentcloudapi.com, version 2021-01-11) with its reports. */
export function createSmsStandIn(options: SmsStandInOptions): SmsStandIn {
  const { now, account = localSmsAccount, pause = wait, later = byTimer, mountedAt = '' } = options;
  const fetch = options.fetch ?? globalThis.fetch;
  const journal = openJournal(options.statePath, SmsRemembered);
  const texts: TextMessage[] = [];
  const reports = new Map<string, Reported>();
  const errands = deliveries(later);
  const reportFaults: ReportFault[] = [];
  const { faults, suffering } = faultQueue<'SendSms', string>({
    pause,
    refuse: cloudError,
    revokeTokens: () => undefined,
  });

  function learn(entry: (typeof journal.past)[number]): void {
    if (entry.happened === 'texted') texts.push(entry.message);
    else reports.set(entry.report.serialNo, entry.report);
  }
  const record = (entry: (typeof journal.past)[number]): void => {
    journal.append(entry);
    learn(entry);
  };
  journal.past.forEach(learn);

  async function report(message: TextMessage, fault: ReportFault | undefined): Promise<void> {
    const status = fault === 'fail' ? 'FAIL' : 'SUCCESS';
    const post = {
      url: options.reportUrl ?? '',
      body: reportBody(message, status, now()),
      headers: { 'content-type': 'application/json' },
    };
    const { stopping } = errands;
    let took: number | undefined;
    for (let times = fault === 'twice' ? 2 : 1; times > 0; times -= 1)
      took = await postThrice(post, isTaken, { fetch, pause, stopping });
    const reported = { serialNo: message.serialNo, status, taken: took !== undefined } as const;
    record({ happened: 'reported', report: reported });
  }

  function sendTo(phone: string, asked: SendSms): Record<string, unknown> {
    const { SessionContext, TemplateId, TemplateParamSet } = asked;
    const answer = (serialNo: string, code: string, said: string) => ({
      SerialNo: serialNo,
      PhoneNumber: phone,
      Fee: serialNo === '' ? 0 : 1,
      SessionContext,
      Code: code,
      Message: said,
      IsoCode: serialNo === '' ? '' : 'CN',
    });
    const text = `【${account.signName}】${filled(account.templates[TemplateId] ?? '', TemplateParamSet)}`;
    const before = texts.filter((one) => one.phone === phone);
    const problem = numberProblem(phone, asked, account) ?? tooMany(text, before, now());
    if (problem !== undefined) return answer('', problem, problem);

    const serialNo = `2640:${now().getTime()}${String(randomInt(10 ** 12)).padStart(12, '0')}`;
    const message = { serialNo, phone, text, sessionContext: SessionContext, at: now().toISOString() };
    record({ happened: 'texted', message });
    const fault = reportFaults.shift();
    if (options.reportUrl !== undefined && fault !== 'lost')
      errands.begin(() => report(message, fault), fault === 'late' ? lateMs : 0);
    return answer(serialNo, 'Ok', 'send success');
  }

  const app = new Hono();
  app.post('/', suffering('SendSms'), async (context) => {
    const { raw } = context.req;
    const body = await context.req.text();
    const signed = { method: 'POST', paths: ['/', `${mountedAt}/`, mountedAt], headers: raw.headers, body };
    const problem = signatureProblem(signed, account, now());
    if (problem !== undefined) return cloudError(problem);
    if (raw.headers.get('x-tc-action') !== 'SendSms') return cloudError('InvalidAction');
    if (raw.headers.get('x-tc-version') !== '2021-01-11') return cloudError('NoSuchVersion');
    const asked = SendSms.safeParse(await context.req.json().catch(() => undefined));
    if (!asked.success) return cloudError('InvalidParameter');
    const refused = requestProblem(asked.data, account.appId);
    if (refused !== undefined) return cloudError(refused);
    return cloudReply({ SendStatusSet: asked.data.PhoneNumberSet.map((phone) => sendTo(phone, asked.data)) });
  });

  return {
    app,
    faults,
    nextReport: (fault, times = 1) => void reportFaults.push(...Array.from({ length: times }, () => fault)),
    texts: () =>
      texts.map((message) => {
        const found = reports.get(message.serialNo);
        return { ...message, ...(found && { report: found }) };
      }),
    settled: () => errands.settled(),
    async stop() {
      journal.close();
      await errands.stop();
    },
  };
}
