import * as z from 'zod/v4';
import { isCallable, type Callable } from '../values';
import type { Surroundings } from './async-api';
import type { TempFiles } from './temp-files';

/** What is said into the microphone; null when the person does not let the program listen. */
export type Speech = { bytes: Uint8Array; ms: number } | null;

/** Bit rates that go with each sample rate, from WeChat's own table. */
const bitRates: Record<number, readonly [number, number]> = {
  8000: [16_000, 48_000],
  11_025: [16_000, 48_000],
  12_000: [24_000, 64_000],
  16_000: [24_000, 96_000],
  22_050: [32_000, 128_000],
  24_000: [32_000, 128_000],
  32_000: [48_000, 192_000],
  44_100: [64_000, 320_000],
  48_000: [64_000, 320_000],
};

const Start = z
  .object({
    duration: z.number().max(600_000).default(60_000),
    sampleRate: z.number().default(8000),
    numberOfChannels: z.union([z.literal(1), z.literal(2)]).default(2),
    encodeBitRate: z.number().default(48_000),
    format: z.enum(['mp3', 'aac', 'wav', 'PCM']).default('aac'),
  })
  .refine(({ sampleRate, encodeBitRate }) => {
    const [least, most] = bitRates[sampleRate] ?? [Infinity, 0];
    return encodeBitRate >= least && encodeBitRate <= most;
  }, 'sampleRate and encodeBitRate do not go together');

type Event = 'Start' | 'Stop' | 'Error' | 'Pause' | 'Resume';

/** wx.getRecorderManager: the one recorder of the program. It stops by itself when `duration` is over. */
export function recorderApi(
  { realm, changes }: Surroundings,
  files: TempFiles,
  speech: Speech,
  closing: AbortSignal,
): Record<string, Callable> {
  const listeners = new Map<Event, Callable>();
  let ending: NodeJS.Timeout | undefined;
  let format = '';

  const tell = (event: Event, news: Record<string, unknown> = {}) =>
    queueMicrotask(() => {
      changes.guard(() => listeners.get(event)?.(realm.copy(news)));
      changes.notify();
    });
  const refuse = (reason: string) => tell('Error', { errMsg: `operateRecorder:fail ${reason}` });
  const listen = (event: Event) => (listener: unknown) =>
    void (isCallable(listener) && listeners.set(event, listener));

  function stop(): void {
    if (!ending || !speech) return refuse('recorder not start');
    clearTimeout(ending);
    ending = undefined;
    const tempFilePath = files.keep({ bytes: speech.bytes }, format);
    tell('Stop', { tempFilePath, duration: speech.ms, fileSize: speech.bytes.length });
  }
  closing.addEventListener('abort', () => clearTimeout(ending), { once: true });

  const recorder = {
    ...{ onStart: listen('Start'), onStop: listen('Stop'), onError: listen('Error') },
    ...{ onPause: listen('Pause'), onResume: listen('Resume') },
    start(given: unknown) {
      const options = Start.safeParse(given ?? {});
      if (!options.success) return refuse(`parameter error: ${z.prettifyError(options.error)}`);
      if (!speech) return refuse('auth deny');
      if (ending) return refuse('is recording or paused');
      format = options.data.format;
      ending = setTimeout(stop, options.data.duration);
      tell('Start');
    },
    stop,
  };
  return { getRecorderManager: () => recorder };
}
