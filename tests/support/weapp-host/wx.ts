import type { Navigation } from './navigation';
import { isCallable } from './values';
import type { Surroundings } from './wx-api/async-api';
import { deviceApi, type Start } from './wx-api/device';
import { dialApi } from './wx-api/dial';
import type { Dialogs } from './wx-api/dialogs';
import { personApi, type PersonAnswers } from './wx-api/login';
import { measureApi } from './wx-api/measure';
import type { Privacy } from './wx-api/privacy';
import { requestApi, type Fetch } from './wx-api/request';
import { routesApi } from './wx-api/routes';
import { storageApi, type DeviceStorage } from './wx-api/storage';

interface Parts {
  around: Surroundings;
  start(): Start;
  navigation: Navigation;
  dialogs: Dialogs;
  privacy: Privacy;
  dialled: string[];
  storage: DeviceStorage;
  fetch: Fetch;
  answers: PersonAnswers;
  inTap(): boolean;
  closing: AbortSignal;
}

/** WeChat's `wx`. A function that is not here is not there for the program either, and calling it fails the test. */
export function makeWx({ around, ...parts }: Parts): Record<string, unknown> {
  const wx: Record<string, unknown> = {
    ...deviceApi(around, parts.start),
    ...measureApi(around),
    ...storageApi(around, parts.storage),
    ...requestApi(around, parts.fetch, parts.closing),
    ...routesApi(around, parts.navigation),
    ...parts.dialogs.api(),
    ...parts.privacy.api(),
    ...dialApi(around, parts.dialled),
    ...personApi(around, parts.answers, parts.inTap),
  };
  wx['canIUse'] = (schema: unknown) => isCallable(wx[String(schema).split('.')[0] ?? '']);
  return wx;
}
