import { papersDeps } from '../deps/papers';
import { PapersEnv, readEnv } from '../runtime/env';
import { createPapersHandler } from './handler';

/** The entry of the papers: AWS Lambda calls it for every address below /papers/. */
export const handler = createPapersHandler(papersDeps(readEnv(PapersEnv)));
