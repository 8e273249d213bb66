import { randomBytes } from 'node:crypto';
import * as z from 'zod/v4';
import { isCallable, type Callable } from '../values';
import { asyncApi, NoOptions, type Surroundings } from './async-api';

/** A middling phone in WeChat's developer tools; lengths in logical pixels. */
const phone = {
  brand: 'devtools',
  model: 'iPhone 12/13 (Pro)',
  platform: 'devtools',
  system: 'iOS 16.0',
  version: '8.0.50',
  SDKVersion: '3.6.0',
  language: 'zh_CN',
  theme: 'light',
  fontSizeSetting: 16,
  pixelRatio: 2,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 753,
  statusBarHeight: 47,
  safeArea: { top: 47, right: 390, bottom: 810, left: 0, width: 390, height: 763 },
};

const menuButton = { top: 51, right: 383, bottom: 83, left: 296, width: 87, height: 32 };

const Dice = z.object({
  length: z.number().int().positive(),
  success: z.custom<Callable>(isCallable),
});

/** How the program was opened; scene 1001 is the list of mini-programs. */
export interface Start {
  path: string;
  query: Record<string, string>;
  scene: 1001;
}

/** Questions about the phone and the start of the program. */
export function deviceApi(around: Surroundings, start: () => Start): Record<string, unknown> {
  const { realm, changes } = around;
  const answer = (value: unknown) => () => realm.copy(value);
  const account = { miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } };
  const api: Record<string, Callable> = {
    getSystemInfo: asyncApi(around, 'getSystemInfo', NoOptions, () => phone),
    getSystemInfoSync: answer(phone),
    getWindowInfo: answer(phone),
    getDeviceInfo: answer(phone),
    getAppBaseInfo: answer(phone),
    getMenuButtonBoundingClientRect: answer(menuButton),
    getLaunchOptionsSync: () => realm.copy(start()),
    getEnterOptionsSync: () => realm.copy(start()),
    getAccountInfoSync: answer(account),
    getNetworkType: asyncApi(around, 'getNetworkType', NoOptions, () => ({ networkType: 'wifi' })),
    onNetworkStatusChange: () => undefined,
    offNetworkStatusChange: () => undefined,
    onAppShow: () => undefined,
    onAppHide: () => undefined,
    offAppShow: () => undefined,
    offAppHide: () => undefined,
    exitMiniProgram: asyncApi(around, 'exitMiniProgram', NoOptions, () => {}),
    getRandomValues: (options) => {
      const { length, success } = Dice.parse(options);
      queueMicrotask(() =>
        changes.guard(
          () =>
            void success({ errMsg: 'getRandomValues:ok', randomValues: realm.buffer(randomBytes(length)) }),
        ),
      );
    },
    nextTick: (work) => queueMicrotask(() => changes.guard(() => void (isCallable(work) && work()))),
  };
  return { ...api, env: realm.copy({ USER_DATA_PATH: 'wxfile://usr' }) };
}
