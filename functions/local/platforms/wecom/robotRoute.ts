import type { Handler } from 'hono';
import { jsonBody } from '../jsonBody';
import type { WeComAccount } from './account';
import { complaintIn, RobotContent, wordsOf } from './content';
import type { WeComMessage } from './message';
import { weComError, weComReply } from './reply';
import type { Windows } from './windows';

const robotLimit = [60_000, 20] as const;

type Parts = {
  account: WeComAccount;
  perRobot: Windows;
  record: (message: Omit<WeComMessage, 'id' | 'at'>) => WeComMessage;
};

/** `POST /cgi-bin/webhook/send?key=`: a group robot speaks, twenty times a minute at most. */
export function robotRoute({ account, perRobot, record }: Parts): Handler {
  return async (context) => {
    const key = context.req.query('key') ?? '';
    if (!account.hasRobot(key)) return weComError(93000);
    const body = await jsonBody(context);
    if (body === undefined) return weComError(47001);
    const content = RobotContent.safeParse(body);
    if (!content.success) {
      const { errcode, detail } = complaintIn(content.error);
      return weComError(errcode, detail);
    }
    if (!perRobot.take(key, robotLimit)) return weComError(45009);
    record({ to: { robot: key }, ...wordsOf(content.data), dropped: [] });
    return weComReply({});
  };
}
