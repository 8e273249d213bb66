import { CaseId } from '../../../functions/contract/ids';
import * as z from '../../../functions/contract/z';
import { Draft } from '../drafts/draft';

/** What a person has given to be filed, and how far it has come. */
export const Posted = z.object({
  /** That of its draft. */
  id: z.string(),
  /** To write on with, as long as it is not received; then without its answers. */
  draft: Draft,
  to: z.enum(['fileCase', 'fileWithoutName']),
  /** As it is sent, each time the same; nothing once it is received. */
  body: z.unknown(),
  /** Milliseconds. */
  postedAt: z.number(),
  state: z.discriminatedUnion('at', [
    z.object({ at: z.literal('here') }),
    z.object({ at: z.literal('received'), receivedAt: z.number(), caseId: CaseId.nullable() }),
    /** It will not be taken as it is. `detail`: a sentence to show as it stands. */
    z.object({ at: z.literal('refused'), detail: z.string(), caseId: CaseId.nullable() }),
  ]),
});
export type Posted = z.infer<typeof Posted>;

/** Where what was posted lies until the server has it: it outlives the app. */
export type Box = {
  ids: () => string[];
  read: (id: string) => Posted | undefined;
  write: (posted: Posted) => void;
  remove: (id: string) => void;
};
