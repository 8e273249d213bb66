import Taro from '@tarojs/taro';
import type { Upload } from '../../../../functions/contract/case/files';

/** What became of one try: there, refused by the file store (its form may be over), or not through the network. */
export type Sent = 'arrived' | 'turnedAway' | 'offline';

export type Sending = { done: Promise<Sent>; stop: () => void };

/** Sends the bytes of one file, whole. `onPercent` is told how much has left. */
export type SendBytes = (upload: Upload, path: string, onPercent: (percent: number) => void) => Sending;

/** 20 MB at half a megabit a second, milliseconds. */
const timeout = 330_000;

/**
 * One multipart POST, the form's fields first and the file last, as presigned forms want it. Any status is a success
 * to WeChat: only 2xx is one to us.
 */
export const sendBytes: SendBytes = ({ url, fields }, path, onPercent) => {
  const task = Taro.uploadFile({
    url,
    filePath: path,
    name: 'file',
    formData: fields,
    timeout,
    // The browser's build would else send cookies, which the store's any-origin reply forbids.
    withCredentials: false,
    fileName: 'file',
  });
  task.progress(({ progress }) => onPercent(progress));
  const done = task.then(
    ({ statusCode }): Sent => (statusCode >= 200 && statusCode < 300 ? 'arrived' : 'turnedAway'),
    (): Sent => 'offline',
  );
  return { done, stop: () => task.abort() };
};
