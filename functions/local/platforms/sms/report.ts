import type { TextMessage } from './messages';

const pad = (value: number): string => String(value).padStart(2, '0');

/** `2026-03-02 08:00:00`, as a clock in China shows it. */
function timeText(at: Date): string {
  const there = new Date(at.getTime() + 8 * 3_600_000);
  return `${there.toISOString().slice(0, 10)} ${[
    there.getUTCHours(),
    there.getUTCMinutes(),
    there.getUTCSeconds(),
  ]
    .map(pad)
    .join(':')}`;
}

/** A status report as Tencent Cloud pushes it. Source: cloud.tencent.com/document/product/382/37809, 短信下发状态通知. */
export const reportBody = (
  { serialNo, phone, sessionContext }: TextMessage,
  status: 'SUCCESS' | 'FAIL',
  at: Date,
): string =>
  JSON.stringify([
    {
      user_receive_time: timeText(at),
      nationcode: '86',
      mobile: phone.replace(/^\+86/, ''),
      report_status: status,
      errmsg: status === 'SUCCESS' ? 'DELIVRD' : 'UNDELIV',
      description: status === 'SUCCESS' ? '用户短信送达成功' : '用户短信送达失败',
      sid: serialNo,
      ext: sessionContext,
    },
  ]);
