/** The mini-program the stand-in knows. Not a secret: nothing outside this machine accepts it. */
export interface WeChatApp {
  readonly appId: string;
  readonly secret: string;
}

export const localWeChatApp: WeChatApp = {
  appId: 'wx0000000000000000',
  secret: '00000000000000000000000000000000',
};

/** What is entered in the console for the push of messages. As little a secret. */
export const localPush = {
  token: 'localPushToken000000000000000000',
  aesKey: 'localPushKey0000000000000000000000000000000',
};
