/** What an account calls of WeChat's server, as far as the stand-in has it. */
export const paths = {
  login: '/sns/jscode2session',
  token: '/cgi-bin/token',
  stableToken: '/cgi-bin/stable_token',
  send: '/cgi-bin/message/subscribe/send',
  phone: '/wxa/business/getuserphonenumber',
  code: '/wxa/getwxacodeunlimit',
  link: '/wxa/generate_urllink',
} as const;
export type WeChatPath = (typeof paths)[keyof typeof paths];
