import { fileSweepDeps } from '../../deps/files';
import { FileSweepEnv, readEnv } from '../../runtime/env';
import { createFileSweepHandler } from './handler';

export const handler = createFileSweepHandler(fileSweepDeps(readEnv(FileSweepEnv)));
