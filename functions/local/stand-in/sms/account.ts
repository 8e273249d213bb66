/** What the account has set up with Tencent Cloud. Not secrets: nothing outside this machine accepts them. */
export interface SmsAccount {
  readonly secretId: string;
  readonly secretKey: string;
  readonly appId: string;
  readonly signName: string;
  /** Approved texts by template id; `{1}`, `{2}` are what a request fills in. */
  readonly templates: Readonly<Record<string, string>>;
}

export const localSmsTemplate = '1000001';

export const localSmsAccount: SmsAccount = {
  secretId: 'AKIDlocal00000000000000000000000000',
  secretKey: 'local00000000000000000000000000',
  appId: '1400000000',
  signName: '掌上公共法律服务',
  templates: { [localSmsTemplate]: '您的事项{1}：{2}。请点开{3}查看，不明白的拨打12348。' },
};
