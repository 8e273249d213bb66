import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { pause as wait, type Pause } from '../../pause';
import { faultQueue, type Faults } from '../faults';
import { openJournal } from '../journal';
import { localWeComAccount, type WeComAccount } from './account';
import { WeComMessage } from './message';
import { weComError } from './reply';
import { robotRoute } from './robotRoute';
import { sendRoute } from './sendRoute';
import { tokenRoute } from './tokenRoute';
import { weComTokens } from './tokens';
import { windows } from './windows';

export const weComPaths = {
  token: '/cgi-bin/gettoken',
  send: '/cgi-bin/message/send',
  robot: '/cgi-bin/webhook/send',
} as const;
export type WeComPath = (typeof weComPaths)[keyof typeof weComPaths];

export interface WeComStandInOptions {
  readonly now: () => Date;
  readonly account?: WeComAccount;
  readonly statePath?: string;
  readonly pause?: Pause;
}

export interface WeComStandIn {
  readonly app: Hono;
  readonly faults: Faults<WeComPath>;
  /** Everything that was said, oldest first. */
  messages(): readonly WeComMessage[];
  /** Ends the access token early, as WeCom may. */
  revokeTokens(): void;
  stop(): void;
}

/** Stands in for qyapi.weixin.qq.com: the application's token, its messages to members, and group robots. */
export function createWeComStandIn(options: WeComStandInOptions): WeComStandIn {
  const { now, account = localWeComAccount, pause = wait } = options;
  const journal = openJournal(options.statePath, WeComMessage);
  const messages = [...journal.past];
  const tokens = weComTokens(now);
  const { faults, suffering } = faultQueue<WeComPath, number>({
    pause,
    refuse: weComError,
    revokeTokens: () => tokens.revoke(),
  });
  function record(said: Omit<WeComMessage, 'id' | 'at'>): WeComMessage {
    const message = { ...said, id: randomBytes(24).toString('base64url'), at: now().toISOString() };
    journal.append(message);
    messages.push(message);
    return message;
  }

  const app = new Hono();
  for (const path of Object.values(weComPaths)) app.use(path, suffering(path));
  app.get(weComPaths.token, tokenRoute(account, tokens, now));
  app.post(weComPaths.send, sendRoute({ account, tokens, perMember: windows(now), record, now }));
  app.post(weComPaths.robot, robotRoute({ account, perRobot: windows(now), record }));

  return {
    app,
    faults,
    messages: () => messages,
    revokeTokens: () => tokens.revoke(),
    stop: () => journal.close(),
  };
}
