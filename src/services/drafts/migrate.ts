import { CaseId, ClientKey } from '../../../functions/contract/ids';
import { CaseKind } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';
import { kept, namesThatBegin } from '../device/storage';
import type { Draft } from './draft';

/** As drafts were kept until now: in clear, one for each thing a person may write. */
const oldPrefix = 'draft.';
const Old = z.object({ key: ClientKey, written: z.unknown() });

/** Takes over what an older version kept, and leaves nothing of it in clear. */
export function migrated(save: (draft: Draft) => void): void {
  for (const name of namesThatBegin(oldPrefix)) {
    const there = kept(name, Old);
    const old = there.read();
    // `draft.<person>.<kind>`, `draft.<person>.<kind>.<case>`, `draft.<person>.<case>.<action>`
    const [who = '', ...place] = name.slice(oldPrefix.length).split('.');
    const kind = CaseKind.safeParse(place[0]).data ?? null;
    const cameFrom = kind && (CaseId.safeParse(place[1]).data ?? null);
    there.remove();
    if (!old) continue;
    const { key, written: answers } = old;
    const nameless = z.looseObject({ nameless: z.literal(true) }).safeParse(answers).success;
    save({
      ...{ id: key, key, who, place: place.join('.'), kind, cameFrom, answers, nameless },
      // What it is about is known once its form is opened; until then it stands on no first page.
      ...{ step: null, savedAt: Date.now(), risky: true, code: null },
    });
  }
}
