import type { Hono } from 'hono';
import * as z from '../../../contract/z';
import { paths } from '../../platforms/wechat/paths';
import { weComPaths } from '../../platforms/wecom/wecom';
import type { StandIns } from '../standIns';

const times = z.int().min(1).max(1000).default(1);
const delay = z.strictObject({ delayMs: z.int().min(0).max(600_000) });
const named = z.enum(['dropBefore', 'dropAfterCommit', 'http502', 'revokeTokens']);

const PathFault = z.union([
  z.strictObject({
    path: z.enum(Object.values(paths)),
    fault: z.union([named, delay, z.strictObject({ errcode: z.int() })]),
    times,
  }),
  z.strictObject({
    weComPath: z.enum(Object.values(weComPaths)),
    fault: z.union([named, delay, z.strictObject({ errcode: z.int() })]),
    times,
  }),
  z.strictObject({
    path: z.literal('SendSms'),
    fault: z.union([named, delay, z.strictObject({ errcode: z.string() })]),
    times,
  }),
]);
const EventFault = z.strictObject({
  event: z.union([
    z.enum(['early', 'twice', 'outOfOrder', 'late', 'lost', 'forged']),
    z.strictObject({ errorCode: z.int(), errorStatus: z.string() }),
  ]),
  times,
});
const ReportFault = z.strictObject({ report: z.enum(['fail', 'lost', 'twice', 'late']), times });
const Asked = z.union([PathFault, EventFault, ReportFault]);
type Asked = z.infer<typeof Asked>;

function suffer({ weChat, sms, weCom }: StandIns, asked: Asked): void {
  if ('event' in asked) weChat.events.next(asked.event, asked.times);
  else if ('report' in asked) sms.nextReport(asked.report, asked.times);
  else if ('weComPath' in asked) weCom.faults.next(asked.weComPath, asked.fault, asked.times);
  else if (asked.path === 'SendSms') sms.faults.next(asked.path, asked.fault, asked.times);
  else weChat.faults.next(asked.path, asked.fault, asked.times);
}

/**
 * What goes wrong next, by hand: `POST /local/faults` with `{path, fault, times}` for a path of
 * WeChat or `SendSms`, `{weComPath, fault, times}` for one of WeCom, `{event, times}`
 * for an event WeChat pushes, `{report, times}` for the report of a text message. `DELETE` ends all of it.
 */
export function faultDoors(pages: Hono, standIns: StandIns): void {
  pages.post('/local/faults', async (http) => {
    const asked = Asked.safeParse(await http.req.json().catch(() => null));
    if (!asked.success)
      return http.text('path、fault 或 times 不对，请看 functions/local/README.md 的表。', 400);
    suffer(standIns, asked.data);
    return http.body(null, 204);
  });
  pages.delete('/local/faults', (http) => {
    standIns.weChat.faults.clear();
    standIns.weChat.events.clear();
    standIns.sms.faults.clear();
    standIns.weCom.faults.clear();
    return http.body(null, 204);
  });
}
