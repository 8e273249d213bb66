import { createRequire } from 'node:module';
import path from 'node:path';
import { NoticeKind } from '../../contract/words';
import type { Secrets } from './secrets';
import { localPush, localWeChatApp } from '../platforms/wechat/account';
import { localWeComAccount } from '../platforms/wecom/account';
import {
  localReportSecret,
  localSmsAccount,
  localSignInTemplate,
  localSmsTemplate,
} from '../platforms/sms/account';

/** One invented subscription template for each kind of notice. */
export const templates: Record<NoticeKind, string> = Object.fromEntries(
  NoticeKind.options.map((kind) => [kind, `local-template-${kind}`]),
) as Record<NoticeKind, string>;

/** The keywords every template of ours is chosen with, as WeChat names their fields. */
export const templateFields = ['character_string1', 'phrase2', 'time3', 'thing4'];

export const tableName = 'gonggong-falv-fuwu';

type Places = {
  endpoint: string;
  origin: string;
  files: { endpoint: string; bucket: string };
  secrets: Secrets;
  rates?: string | undefined;
};

/** The environment a deployed function would have, with this machine's addresses. */
export const environment = ({ endpoint, origin, files, secrets, rates }: Places): Record<string, string> => ({
  AWS_REGION: 'cn-northwest-1',
  // The embedded engine asks for credentials and looks at none.
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  TABLE_NAME: tableName,
  DYNAMODB_ENDPOINT: endpoint,
  FILES_BUCKET: files.bucket,
  FILES_ENDPOINT: files.endpoint,
  APP_ORIGIN: origin,
  API_ORIGIN: origin,
  PAPER_FONTS: path.dirname(
    createRequire(__filename).resolve('@expo-google-fonts/noto-sans-sc/package.json'),
  ),
  WECHAT_BASE_URL: `${origin}/stand-in/wechat`,
  WECHAT_APP_ID: localWeChatApp.appId,
  WECHAT_SECRET: localWeChatApp.secret,
  TEMPLATES: JSON.stringify(templates),
  WECHAT_PUSH_TOKEN: localPush.token,
  WECHAT_PUSH_KEY: localPush.aesKey,
  WECHAT_PUSH_MODE: 'safe',
  WECOM_BASE_URL: `${origin}/stand-in/wecom`,
  WECOM_CORP_ID: localWeComAccount.corpId,
  WECOM_SECRET: localWeComAccount.secret,
  WECOM_AGENT_ID: String(localWeComAccount.agentId),
  SMS_BASE_URL: `${origin}/stand-in/sms`,
  SMS_SECRET_ID: localSmsAccount.secretId,
  SMS_SECRET_KEY: localSmsAccount.secretKey,
  SMS_APP_ID: localSmsAccount.appId,
  SMS_SIGN: localSmsAccount.signName,
  SMS_TEMPLATE: localSmsTemplate,
  SMS_SIGN_IN_TEMPLATE: localSignInTemplate,
  SMS_REPORT_SECRET: localReportSecret,
  TOKEN_KEYS: `{"keys":[${secrets.tokenKey}]}`,
  RECEIPT_KEYS: `{"keys":[${secrets.receiptKey}]}`,
  NUMBER_SECRET: secrets.numberSecret,
  CURSOR_SECRET: secrets.cursorSecret,
  SEAL_KEYS: secrets.sealKey,
  ...(rates === undefined ? {} : { RATES: rates }),
});
