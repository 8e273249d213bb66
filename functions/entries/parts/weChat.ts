import { wechatClient, type WeChatClient } from '../../channels/wechat/client';
import type { WeChatEnv } from '../../runtime/env';
import { createWeChatTokens } from '../../store/channelTokens/channelTokens';
import type { StoreOptions } from '../../store/createStore';

export const weChatFrom = (env: WeChatEnv, storeOptions: StoreOptions): WeChatClient =>
  wechatClient({
    baseUrl: env.WECHAT_BASE_URL,
    appId: env.WECHAT_APP_ID,
    secret: env.WECHAT_SECRET,
    tokens: createWeChatTokens(storeOptions, env.WECHAT_APP_ID),
  });
