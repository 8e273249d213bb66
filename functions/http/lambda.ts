import { apiDeps } from '../deps/api';
import { ApiEnv, readEnv } from '../runtime/env';
import { createHandler } from './handler';

/** The API's entry: AWS Lambda calls it for every request. */
export const handler = createHandler(apiDeps(readEnv(ApiEnv)).api);
