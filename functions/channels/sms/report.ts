import * as z from '../../contract/z';

/** A time of the report's, which Tencent Cloud gives in China's own: `2026-08-05 12:00:00`. */
const ChinaTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)
  .transform((text) => Date.parse(`${text.replace(' ', 'T')}+08:00`))
  .refine((ms) => !Number.isNaN(ms))
  .transform((ms) => new Date(ms).toISOString());

const Report = z.object({
  /** The serial number that came back when the message was handed over. */
  sid: z.string().regex(/^[\w:.-]{1,64}$/),
  nationcode: z.string().max(8).default('86'),
  mobile: z.string().regex(/^\+?\d{5,20}$/),
  user_receive_time: ChinaTime,
  report_status: z.enum(['SUCCESS', 'FAIL']),
  /** The network's own code, such as `DELIVRD`. */
  errmsg: z.string().max(200).default(''),
});

const Reports = z.array(Report).max(500);

/** The number as we send to it: eleven digits. */
const numberIn = ({ mobile, nationcode }: z.infer<typeof Report>): string =>
  mobile
    .replace(/^\+/, '')
    .replace(new RegExp(`^${/^\d+$/.test(nationcode) ? nationcode : '86'}(?=\\d{11}$)`), '');

/**
 * What a batch of Tencent Cloud's status reports says became of messages: which, to which number and when. Null if it is
 * none.
 */
export function reportsIn(body: unknown) {
  const read = Reports.safeParse(body);
  if (!read.success) return null;
  return read.data.map((report) => {
    const { sid: serial, report_status: status, errmsg, user_receive_time: at } = report;
    const reason = status === 'SUCCESS' ? null : /^[\w:.-]{1,40}$/.test(errmsg) ? errmsg : 'failed';
    return { serial, phone: numberIn(report), at, arrived: status === 'SUCCESS', reason };
  });
}
