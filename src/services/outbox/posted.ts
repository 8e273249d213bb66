import { DueView } from '../../../functions/contract/case/dues';
import { Help } from '../../../functions/contract/help';
import { CaseId, CaseNumber, Instant } from '../../../functions/contract/ids';
import { CodeQuestion } from '../../../functions/contract/numbers/codeQuestion';
import { OrganisationPlace } from '../../../functions/contract/places';
import * as z from '../../../functions/contract/z';
import { Draft } from '../drafts/draft';

/** What the server said of it when it took it, so that it can be read again without asking; no word of the person's own. */
export const Arrival = z.object({
  number: CaseNumber,
  filedAt: Instant,
  deskName: z.string(),
  deskPlace: OrganisationPlace.optional(),
  /** Those by which staff act. */
  dues: z.array(DueView),
  cards: Help.shape.cards,
  /** What came under the key before was received; what is written now is another. */
  isEarlier: z.boolean(),
  /** Others may be asked to petition together: as the server says of it. */
  mayInvite: z.boolean().default(false),
});
export type Arrival = z.infer<typeof Arrival>;

/** What a person has given to be filed, and how far it has come. */
export const Posted = z.object({
  /** That of its draft. */
  id: z.string(),
  /** To write on with, as long as it is not received; then without its answers. */
  draft: Draft,
  to: z.enum(['fileCase', 'fileWithoutName', 'fileBeside']),
  /** As it is sent, each time the same; nothing once it is received. */
  body: z.unknown(),
  /** Milliseconds. */
  postedAt: z.number(),
  state: z.discriminatedUnion('at', [
    z.object({ at: z.literal('here') }),
    z.object({
      at: z.literal('received'),
      receivedAt: z.number(),
      caseId: CaseId.nullable(),
      /** Absent where an older version kept it. */
      arrival: Arrival.optional(),
      /** The code of a question without a name with what it asks, and the life of the app in which it may still be read (`appLife.ts`). */
      code: z
        .object({
          text: z.string(),
          life: z.string(),
          ask: CodeQuestion.nullable().default(null),
          page: z.string().default(''),
        })
        .nullable()
        .default(null),
      /** The person has seen that it was received. */
      isTold: z.boolean().default(false),
    }),
    /** It will not be taken as it is. `detail`: a sentence to show as it stands. */
    z.object({ at: z.literal('refused'), detail: z.string(), caseId: CaseId.nullable() }),
  ]),
});
export type Posted = z.infer<typeof Posted>;

/** Where what was posted lies until the server has it: it outlives the app. */
export type Box = {
  ids: () => string[];
  read: (id: string) => Posted | undefined;
  /** Whether the device took it. */
  write: (posted: Posted) => boolean;
  remove: (id: string) => void;
};
