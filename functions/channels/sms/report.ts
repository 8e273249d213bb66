import * as z from '../../contract/z';

const Report = z.object({
  sid: z.string().min(1),
  report_status: z.enum(['SUCCESS', 'FAIL']),
  /** The network's own code, such as `DELIVRD`. */
  errmsg: z.string().default(''),
});

const Reports = z.array(Report).max(1000);

/** What a batch of Tencent Cloud's status reports says became of messages, by their serial numbers; null if it is none. */
export function reportsIn(body: unknown) {
  const read = Reports.safeParse(body);
  if (!read.success) return null;
  return read.data.map(({ sid, report_status: status, errmsg }) => ({
    serial: sid,
    arrived: status === 'SUCCESS',
    reason: status === 'SUCCESS' ? null : /^[\w:.-]{1,40}$/.test(errmsg) ? errmsg : 'failed',
  }));
}
