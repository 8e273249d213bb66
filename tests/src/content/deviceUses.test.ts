import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deviceUses } from '../../../src/content/me/deviceUses';

const root = join(__dirname, '../../..');

/**
 * What WeChat asks to be declared before it may be called, by the items of its console (小程序用户隐私保护指引内容介绍), and by
 * the names of interfaces, of buttons and of parts of a page.
 */
const askedFor: Record<string, readonly string[]> = {
  用户信息: ['getUserInfo', 'getUserProfile', 'chooseAvatar', 'nickname'],
  位置信息: [
    ...['getLocation', 'getFuzzyLocation', 'chooseLocation', 'choosePoi', 'onLocationChange'],
    ...['startLocationUpdate', 'startLocationUpdateBackground'],
  ],
  通讯地址: ['chooseAddress'],
  发票信息: ['chooseInvoiceTitle', 'chooseInvoice'],
  微信运动数据: ['getWeRunData'],
  手机号: ['getPhoneNumber', 'getRealtimePhoneNumber'],
  车牌号: ['chooseLicensePlate'],
  选中的照片或视频信息: ['chooseImage', 'chooseMedia', 'chooseVideo'],
  选中的文件: ['chooseMessageFile'],
  摄像头: ['createVKSession', 'Camera', 'LivePusher', 'VoipRoom'],
  麦克风: ['startRecord', 'getRecorderManager', 'joinVoIPChat'],
  蓝牙: ['openBluetoothAdapter', 'createBLEPeripheralServer'],
  '相册（仅写入）权限': ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  '通讯录（仅写入）权限': ['addPhoneContact'],
  '日历（仅写入）权限': ['addPhoneRepeatCalendar', 'addPhoneCalendar'],
  加速传感器: ['startAccelerometer', 'onAccelerometerChange'],
  磁场传感器: ['startCompass', 'onCompassChange'],
  方向传感器: ['startDeviceMotionListening', 'onDeviceMotionChange'],
  陀螺仪传感器: ['startGyroscope', 'onGyroscopeChange'],
  剪切板: ['setClipboardData', 'getClipboardData'],
};

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** Interfaces called, kinds of buttons, and parts of pages. */
const used = new Set(
  [...sources.matchAll(/Taro\.(\w+)|openType="(\w+)"|type="(nickname)"|<(\w+)[\s>]/g)].map(
    ([, api, button, input, part]) => api ?? button ?? input ?? part,
  ),
);

test('what is declared to WeChat, and told to the reader, is what the app calls, all of it and no more', () => {
  const called = Object.entries(askedFor)
    .map(([item, names]) => [item, names.filter((name) => used.has(name))] as const)
    .filter(([, names]) => names.length > 0);
  expect(new Map(called)).toEqual(new Map(deviceUses.map(({ item, interfaces }) => [item, [...interfaces]])));
});

test('nobody brings in a function of Taro’s by its own name, which the look above would miss', () => {
  const lists = [...sources.matchAll(/import (?:Taro, )?\{([^}]*)\} from '@tarojs\/taro'/g)];
  const names = lists.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !/^use[A-Z]/.test(name))).toEqual([]);
});

test('who deploys is told the same items', () => {
  const page = readFileSync(join(root, 'config/deploy.md'), 'utf8').replace(/\s+/g, ' ');
  expect(page).toContain(`${deviceUses.map(({ item }) => item).join(', ')}. An interface`);
});
