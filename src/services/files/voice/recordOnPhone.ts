import Taro from '@tarojs/taro';
import { limits } from '../../../../functions/contract/limits';
import type { MadeFile } from '../pick/picked';
import { RecordFailed, type Recording } from './recording';

const reasonOf = (errMsg: string) =>
  /deny|denied|authorize|permission/i.test(errMsg) ? 'refused' : 'failed';

/** Speech at 16 kHz on one channel: some 360 KB a minute, and everything plays it. The rates have to go together. */
const options = {
  duration: limits.voiceSeconds * 1000,
  sampleRate: 16_000,
  numberOfChannels: 1,
  encodeBitRate: 48_000,
  format: 'mp3',
} as const;

/** By WeChat's recorder, of which there is one for the whole app. It stops by itself at the longest. */
export function recordOnPhone(): Promise<Recording> {
  const recorder = Taro.getRecorderManager();
  return new Promise((started, refused) => {
    const done = new Promise<MadeFile>((resolve, reject) => {
      recorder.onStop(({ tempFilePath, fileSize }) =>
        resolve({ path: tempFilePath, type: 'audio/mpeg', size: fileSize }),
      );
      recorder.onError(({ errMsg }) => {
        const failure = new RecordFailed(reasonOf(errMsg));
        refused(failure);
        reject(failure);
      });
    });
    // Who waits for the start is told of a refusal there.
    done.catch(() => undefined);
    recorder.onStart(() => started({ done, stop: () => recorder.stop() }));
    recorder.start(options);
  });
}
