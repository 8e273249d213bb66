import * as z from 'zod/v4';
import { isCallable, isRecord, type Callable } from '../values';
import { WxFailure } from '../wx-failure';
import { asyncApi, type Surroundings } from './async-api';
import type { Connections } from './connections';
import { referer, type Fetch } from './request';
import type { TempFiles } from './temp-files';

const texts = z.record(z.string(), z.string());
const Header = texts
  .default({})
  // Who sets it by hand loses the boundary, and the server understands nothing.
  .refine((header) => !Object.keys(header).some((name) => name.toLowerCase() === 'content-type'));
const Upload = z.object({
  url: z.url(),
  filePath: z.string(),
  name: z.string().min(1),
  formData: texts.default({}),
  header: Header,
  timeout: z.number().default(60_000),
});
const Download = z.object({ url: z.url(), header: texts.default({}), timeout: z.number().default(60_000) });

interface Parts {
  around: Surroundings;
  files: TempFiles;
  fetch: Fetch;
  connections: Connections;
  closing: AbortSignal;
}

/** A transfer and what it returns at once: a task that can be aborted and tells how far it is. */
function transfer<Options extends { timeout: number }>(
  { around, connections, closing }: Parts,
  name: string,
  options: z.ZodType<Options>,
  run: (
    options: Options,
    signal: AbortSignal,
    tell: (percent: number) => void,
  ) => Promise<Record<string, unknown>>,
): Callable {
  return (given) => {
    const stop = new AbortController();
    const listeners: Callable[] = [];
    const tell = (progress: number) => {
      const news = { progress, totalBytesSent: progress, totalBytesExpectedToSend: 100 };
      // Never before the program has the task in hand.
      queueMicrotask(() => {
        for (const listener of listeners) around.changes.guard(() => listener(around.realm.copy(news)));
      });
    };
    const work = async (parsed: Options) => {
      const signal = AbortSignal.any([stop.signal, closing, AbortSignal.timeout(parsed.timeout)]);
      try {
        return await connections.hold(() => run(parsed, signal, tell));
      } catch (thrown) {
        if (thrown instanceof WxFailure) throw thrown;
        if (stop.signal.aborted || closing.aborted) throw new WxFailure('abort');
        throw new WxFailure(thrown instanceof Error ? thrown.message : String(thrown));
      }
    };
    // It answers by callbacks alone: the task is what it returns.
    asyncApi(around, name, options, work)({ complete: () => {}, ...(isRecord(given) ? given : {}) });
    const noListener = () => {};
    return {
      abort: () => stop.abort(),
      onProgressUpdate: (listener: unknown) => isCallable(listener) && listeners.push(listener),
      offProgressUpdate: noListener,
      onHeadersReceived: noListener,
      offHeadersReceived: noListener,
    };
  };
}

const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'image/jpeg': 'jpg',
  'audio/mpeg': 'mp3',
};

/**
 * wx.uploadFile and wx.downloadFile: one file in one multipart POST, the fields before it; and one file to a temporary
 * path. Every status is a success.
 */
export function transferApi(parts: Parts): Record<string, Callable> {
  const { files, fetch } = parts;
  return {
    uploadFile: transfer(parts, 'uploadFile', Upload, async (upload, signal, tell) => {
      const { bytes } = files.open(upload.filePath);
      const form = new FormData();
      for (const [field, value] of Object.entries(upload.formData)) form.append(field, value);
      form.append(upload.name, new Blob([Buffer.from(bytes)]), upload.filePath.split('/').at(-1));
      tell(0);
      const headers = { ...upload.header, referer };
      const reply = await fetch(upload.url, { method: 'POST', headers, body: form, signal });
      tell(100);
      return { statusCode: reply.status, data: await reply.text() };
    }),
    downloadFile: transfer(parts, 'downloadFile', Download, async ({ url, header }, signal) => {
      const reply = await fetch(url, { method: 'GET', headers: { ...header, referer }, signal });
      const bytes = new Uint8Array(await reply.arrayBuffer());
      const type = reply.headers.get('content-type') ?? '';
      return { statusCode: reply.status, tempFilePath: files.keep({ bytes }, endings[type] ?? 'unknown') };
    }),
  };
}
