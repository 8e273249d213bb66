import { createHash } from 'node:crypto';
import type { Handler } from 'hono';
import * as z from '../../../contract/z';
import { jsonBody } from '../jsonBody';
import type { WeComAccount } from './account';
import { AppContent, complaintIn, wordsOf } from './content';
import type { WeComMessage } from './message';
import { weComError, weComReply } from './reply';
import type { WeComTokens } from './tokens';
import type { Windows } from './windows';

const minuteMs = 60_000;
const memberLimits = [
  [minuteMs, 30],
  [60 * minuteMs, 1000],
] as const;

const Envelope = z.object({
  touser: z.string().default(''),
  toparty: z.string().default(''),
  totag: z.string().default(''),
  agentid: z.int(),
  enable_duplicate_check: z.union([z.literal(0), z.literal(1)]).default(0),
  duplicate_check_interval: z.int().min(1).max(14_400).default(1800),
});

const tokenErrors = { expired: 42001, invalid: 40014 } as const;
const listed = (names: string): string[] => names.split('|').filter(Boolean);

type Parts = {
  account: WeComAccount;
  tokens: WeComTokens;
  perMember: Windows;
  record: (message: Omit<WeComMessage, 'id' | 'at'>) => WeComMessage;
  now: () => Date;
};

/**
 * `POST /cgi-bin/message/send`. Success also when some receivers are unknown, who come back in lower case; a member who
 * has had 30 in a minute or 1,000 in an hour gets no more, and nobody is told so. Departments and tags are none here.
 */
export function sendRoute({ account, tokens, perMember, record, now }: Parts): Handler {
  const seen = new Map<string, { at: number; reply: Readonly<Record<string, unknown>> }>();

  return async (context) => {
    const token = context.req.query('access_token');
    if (!token) return weComError(41001);
    const state = tokens.state(token);
    if (state !== 'valid') return weComError(tokenErrors[state]);
    const body = await jsonBody(context);
    const envelope = Envelope.safeParse(body);
    if (!envelope.success) return weComError(body === undefined ? 47001 : 40058);
    const { touser, toparty, totag, agentid, enable_duplicate_check: check } = envelope.data;
    if (agentid !== account.agentId) return weComError(40056);
    const content = AppContent.safeParse(body);
    if (!content.success) {
      const { errcode, detail } = complaintIn(content.error);
      return weComError(errcode, detail);
    }
    if (listed(touser).length > 1000 || listed(toparty).length > 100 || listed(totag).length > 100)
      return weComError(40058, 'too many receivers');

    const members = [...new Set(listed(touser).map((name) => name.toLowerCase()))];
    const known = members.filter((member) => account.hasMember(member));
    if (known.length === 0) return weComError(81013);

    const key = createHash('sha256')
      .update(JSON.stringify([touser, agentid, content.data]))
      .digest('hex');
    const before = seen.get(key);
    const intervalMs = envelope.data.duplicate_check_interval * 1000;
    if (check === 1 && before && now().getTime() - before.at < intervalMs) return weComReply(before.reply);

    const reached = known.filter((member) => perMember.take(member, ...memberLimits));
    const dropped = known.filter((member) => !reached.includes(member));
    const { id } = record({ to: { members: reached }, ...wordsOf(content.data), dropped });
    const reply = {
      invaliduser: members.filter((member) => !known.includes(member)).join('|'),
      invalidparty: toparty,
      invalidtag: totag,
      msgid: id,
    };
    seen.set(key, { at: now().getTime(), reply });
    return weComReply(reply);
  };
}
