/** What plays on most phones first: AAC is played by all, Opus in WebM not by an iPhone's WeChat. */
const formats = ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus', 'audio/mp4'];

/** The format in which this browser records; undefined where it cannot. */
export const recordedAs = (): string | undefined =>
  typeof MediaRecorder !== 'undefined' && 'mediaDevices' in navigator
    ? formats.find((format) => MediaRecorder.isTypeSupported(format))
    : undefined;

/** Whether a voice can be recorded here: in WeChat always. */
export const canRecord = (): boolean => process.env.TARO_ENV === 'weapp' || recordedAs() !== undefined;
