import { fileTypeOf } from '../pick/fileType';
import type { MadeFile } from '../pick/picked';
import { recordedAs } from './canRecord';
import { RecordFailed, type Recording } from './recording';

const reasons: Partial<Record<string, 'refused' | 'noMicrophone'>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'noMicrophone',
  NotReadableError: 'noMicrophone',
};

async function microphone(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  } catch (failure) {
    throw new RecordFailed((failure instanceof DOMException && reasons[failure.name]) || 'failed');
  }
}

/** By the browser's recorder. @throws RecordFailed */
export async function recordInBrowser(): Promise<Recording> {
  const mimeType = recordedAs();
  const type = fileTypeOf({ name: '', type: mimeType ?? '' });
  if (!mimeType || !type) throw new RecordFailed('notHere');
  const stream = await microphone();
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 48_000 });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const done = new Promise<MadeFile>((resolve, reject) => {
    recorder.addEventListener('error', () => reject(new RecordFailed('failed')));
    recorder.addEventListener('stop', () => {
      // Until then the browser shows that it listens.
      stream.getTracks().forEach((track) => track.stop());
      const blob = new Blob(parts, { type });
      resolve({ path: URL.createObjectURL(blob), type, size: blob.size });
    });
  });
  recorder.start();
  return { done, stop: () => recorder.state !== 'inactive' && recorder.stop() };
}
