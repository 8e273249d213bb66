import { createPapersHandler, type PapersDeps } from '../papers/handler';
import { fontsIn, type Fonts } from '../papers/pdf/fonts';
import { PapersEnv } from '../runtime/env';
import { dataLinks } from '../runtime/dataLinks';
import { log } from '../runtime/log';
import { paperLinks } from '../runtime/paperLinks';
import { receiptSigner } from '../runtime/receiptSigner';
import { startedBy } from '../runtime/startedBy';
import { createStore } from '../store/createStore';
import { rulesFrom } from './parts/rules';
import { now, secretFor, storeOptionsFrom } from './parts/store';

/** What draws papers. The fonts are read when the first of them is asked for. */
export function papersDeps(env: PapersEnv): PapersDeps {
  const store = createStore(storeOptionsFrom(env));
  const { cases, files, organisations, sessions } = store;
  const receipts = receiptSigner(env.RECEIPT_KEYS.keys);
  const links = paperLinks(secretFor('papers', env));
  let fonts: Fonts | undefined;
  return {
    cases,
    files,
    organisations,
    sessions,
    links,
    // What is shown of it is the API's to say; drawn it is here.
    copyOf: async (ticket, at) => {
      const { copyOf } = await import('../http/myData/dataFile');
      return copyOf(ticket, at, {
        store,
        rules: rulesFrom(env),
        numberSecret: env.NUMBER_SECRET,
        dataLinks: dataLinks(secretFor('data', env)),
      });
    },
    sign: (receipt) => receipts.sign(receipt),
    apiOrigin: env.API_ORIGIN ?? null,
    fonts: () => (fonts ??= fontsIn(env.PAPER_FONTS)),
    now,
    log,
  };
}

/** Draws the papers of a case: AWS Lambda calls it for every address below /papers/. */
export const handler = startedBy(PapersEnv, (env) => createPapersHandler(papersDeps(env)));
