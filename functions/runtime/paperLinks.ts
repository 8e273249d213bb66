import { CaseId } from '../contract/ids';
import { PaperFormat, PaperId } from '../contract/case/papers';
import * as z from '../contract/z';
import { LinkMaker } from './linkMaker';
import { sealedLinks, type SealedLinks } from './sealedLinks';

/** What a link to a paper opens, and whose it is. */
export type PaperTicket = { caseId: CaseId; paper: PaperId; format: PaperFormat; by: LinkMaker };

/** Makes and opens the last part of a paper's address. */
export type PaperLinks = SealedLinks<PaperTicket>;

const Claims = z.object({ c: CaseId, p: PaperId, f: PaperFormat, b: LinkMaker });

export function paperLinks(secret: string): PaperLinks {
  const links = sealedLinks(secret, Claims);
  return {
    make: ({ caseId, paper, format, by }, until) =>
      links.make({ c: caseId, p: paper, f: format, b: by }, until),
    async open(token, now) {
      const found = await links.open(token, now);
      return found && { caseId: found.c, paper: found.p, format: found.f, by: found.b };
    },
  };
}
