import { CaseId } from '../contract/ids';
import { PaperFormat, PaperId } from '../contract/papers';
import * as z from '../contract/z';
import { sealedLinks, type SealedLinks } from './sealedLinks';

/** What a link to a paper opens. */
export type PaperTicket = { caseId: CaseId; paper: PaperId; format: PaperFormat };

/** Makes and opens the last part of a paper's address. */
export type PaperLinks = SealedLinks<PaperTicket>;

const Claims = z.object({ c: CaseId, p: PaperId, f: PaperFormat });

export function paperLinks(secret: string): PaperLinks {
  const links = sealedLinks(secret, Claims);
  return {
    make: ({ caseId, paper, format }, until) => links.make({ c: caseId, p: paper, f: format }, until),
    async open(token, now) {
      const found = await links.open(token, now);
      return found && { caseId: found.c, paper: found.p, format: found.f };
    },
  };
}
