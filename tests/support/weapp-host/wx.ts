import type { Navigation } from './navigation';
import { isCallable } from './values';
import type { Surroundings } from './wx-api/async-api';
import type { Audio } from './wx-api/audio';
import { clipboardApi } from './wx-api/clipboard';
import { Connections } from './wx-api/connections';
import { deviceApi, type Start } from './wx-api/device';
import { dialApi } from './wx-api/dial';
import type { Dialogs } from './wx-api/dialogs';
import { documentsApi } from './wx-api/documents';
import { personApi, type PersonAnswers } from './wx-api/login';
import { measureApi } from './wx-api/measure';
import { pickApi, type AtHand } from './wx-api/pick';
import { picturesApi } from './wx-api/pictures';
import type { Privacy } from './wx-api/privacy';
import { recorderApi, type Speech } from './wx-api/recorder';
import { requestApi, type Fetch } from './wx-api/request';
import { routesApi } from './wx-api/routes';
import { storageApi, type DeviceStorage } from './wx-api/storage';
import { TempFiles } from './wx-api/temp-files';
import { transferApi } from './wx-api/transfer';

interface Parts {
  around: Surroundings;
  start(): Start;
  navigation: Navigation;
  dialogs: Dialogs;
  privacy: Privacy;
  dialled: string[];
  /** What was put on the clipboard. */
  copied: string[];
  storage: DeviceStorage;
  fetch: Fetch;
  answers: PersonAnswers;
  atHand: AtHand;
  speech: Speech;
  audio: Audio;
  /** Documents and pictures that were opened over the program. */
  opened: string[];
  inTap(): boolean;
  closing: AbortSignal;
}

/** WeChat's `wx`. A function that is not here is not there for the program either, and calling it fails the test. */
export function makeWx({ around, ...parts }: Parts): Record<string, unknown> {
  const { closing, fetch } = parts;
  const connections = new Connections();
  const files = new TempFiles();
  const wx: Record<string, unknown> = {
    ...deviceApi(around, parts.start),
    ...measureApi(around),
    ...storageApi(around, parts.storage),
    ...requestApi(around, fetch, closing, connections),
    ...transferApi({ around, files, fetch, connections, closing }),
    ...pickApi(around, parts.atHand, files, parts.privacy),
    ...picturesApi(around, files),
    ...documentsApi(around, files, parts.opened),
    ...recorderApi(around, files, parts.speech, closing),
    ...parts.audio.api(around),
    ...routesApi(around, parts.navigation),
    ...parts.dialogs.api(),
    ...parts.privacy.api(),
    ...dialApi(around, parts.dialled),
    ...clipboardApi(around, parts.copied, parts.privacy),
    ...personApi(around, parts.answers, parts.inTap),
  };
  wx['canIUse'] = (schema: unknown) => isCallable(wx[String(schema).split('.')[0] ?? '']);
  return wx;
}
