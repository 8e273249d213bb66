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
export const localSignInTemplate = '1000002';

export const localSmsAccount: SmsAccount = {
  secretId: 'AKIDlocal00000000000000000000000000',
  secretKey: 'local00000000000000000000000000',
  appId: '1400000000',
  signName: '掌上公共法律服务',
  templates: {
    [localSmsTemplate]: '您的事项{1}：{2}。请在微信小程序“掌上公共法律服务”里查看，或拨打12348。',
    [localSignInTemplate]: '{1}是您登录的验证码，{2}分钟内有效。不是您要登录的，不用理会；谁要都不要给。',
  },
};

/** The end of the address that reports are pushed to. */
export const localReportSecret = 'localReportSecret0000000000000000';
