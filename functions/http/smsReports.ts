import type { Context } from 'hono';
import { reportsIn } from '../channels/sms/report';
import { Refused } from '../domain/refused';
import { isOneOf } from './auth/isSame';
import type { ApiDeps } from './context';
import { requestBody } from './requestBody';
import type { ApiEnvironment } from './requestLog';

/** Where Tencent Cloud is told to report what became of text messages: the secret at its end is all that it signs with. */
export const smsReportsPath = '/sms/reports/:secret';

/** Reports worked on side by side. */
const atOnce = 20;

/**
 * Takes the reports of what became of text messages. One that no telling is known for is kept until it is: the network
 * may be quicker than the answer to the send.
 * @throws Refused `not_found` without the secret, as for an address that is not there; `invalid_input`
 */
export const smsReports =
  ({ store, smsReportSecret, now }: Pick<ApiDeps, 'store' | 'smsReportSecret' | 'now'>) =>
  async (http: Context<ApiEnvironment, typeof smsReportsPath>): Promise<Response> => {
    if (smsReportSecret === null || !isOneOf(http.req.param('secret'), smsReportSecret))
      throw new Refused('not_found');
    const reports = reportsIn(await requestBody(http.req.raw));
    if (!reports) throw new Refused('invalid_input');
    // Side by side, a few at a time: a batch is over before its sender gives up waiting and sends it again.
    for (let at = 0; at < reports.length; at += atOnce)
      await Promise.all(
        reports
          .slice(at, at + atOnce)
          .map(({ serial, phone, at: receivedAt, ...said }) =>
            store.deliveries.arrived(serial, said, now(), { phone, at: receivedAt }),
          ),
      );
    return http.body(JSON.stringify({ result: 0, errmsg: 'OK' }), 200, {
      'content-type': 'application/json',
    });
  };
