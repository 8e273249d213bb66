import path from 'node:path';
import { residentPages, staffPages } from '../../../src/routes';
import { templateFields, templates } from './environment';
import { localPush } from '../platforms/wechat/account';
import { createSmsStandIn, type SmsStandIn } from '../platforms/sms/sms';
import { createWeComStandIn, type WeComStandIn } from '../platforms/wecom/wecom';
import { createWeChatStandIn, type WeChatStandIn } from '../platforms/wechat/wechat';

export interface StandIns {
  readonly weChat: WeChatStandIn;
  readonly sms: SmsStandIn;
  readonly weCom: WeComStandIn;
  /** The answer of the platform that an address belongs to; null when it is none of theirs. */
  answer(request: Request): Promise<Response> | null;
  stop(): Promise<void>;
}

export const standInPaths = {
  weChat: '/stand-in/wechat',
  sms: '/stand-in/sms',
  weCom: '/stand-in/wecom',
} as const;

const pagePaths = [...Object.values(residentPages), ...Object.values(staffPages)].map(
  ({ path: page }) => page,
);

type Places = { origin: string; dataDir: string; reportSecret: string };

/** The platforms of the local stack. What they remember is in the data folder. */
export function openStandIns({ origin, dataDir, reportSecret }: Places): StandIns {
  const now = () => new Date();
  const weChat = createWeChatStandIn({
    now,
    statePath: path.join(dataDir, 'wechat.jsonl'),
    templates: Object.fromEntries(Object.values(templates).map((id) => [id, templateFields])),
    hasPage: (page) => pagePaths.includes(page),
    appAddress: origin,
    push: { url: `${origin}/wechat/push`, mode: 'safe', ...localPush },
  });
  const sms = createSmsStandIn({
    now,
    statePath: path.join(dataDir, 'sms.jsonl'),
    mountedAt: standInPaths.sms,
    reportUrl: `${origin}/sms/reports/${reportSecret}`,
  });
  const weCom = createWeComStandIn({ now, statePath: path.join(dataDir, 'wecom.jsonl') });
  const doors = [
    { at: standInPaths.weChat, app: weChat.app },
    { at: standInPaths.sms, app: sms.app },
    { at: standInPaths.weCom, app: weCom.app },
  ];
  return {
    weChat,
    sms,
    weCom,
    answer(request) {
      const { pathname } = new URL(request.url);
      const door = doors.find(({ at }) => pathname.startsWith(`${at}/`));
      if (!door) return null;
      const address = request.url.replace(door.at, '');
      return Promise.resolve(door.app.fetch(new Request(address, request)));
    },
    async stop() {
      weCom.stop();
      await Promise.all([weChat.stop(), sms.stop()]);
    },
  };
}
