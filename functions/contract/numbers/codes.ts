import { CaseId, Instant } from '../ids';
import { GuardianClaim } from '../people/guardian';
import { OfferedHelping } from '../people/helping';
import { OfferedJoining } from '../people/joining';
import { ReceiptText } from '../record/receipt';
import { StaffRole } from '../words';
import * as z from '../z';
import { Scene } from './scene';

/** The page of the app that a code opens, with `scene` in its query. */
export const scanPage = 'pages/scan/index';

/** The page on which the code that somebody wrote down opens what was filed under it. */
export const recoverPage = 'pages/recover/index';

/** What a code is asked for: a case, the mandate of a case, one's own official card, a receipt. */
export const NewCode = z
  .discriminatedUnion('for', [
    z.strictObject({ for: z.literal('case'), caseId: CaseId }),
    z.strictObject({ for: z.literal('mandate'), caseId: CaseId }),
    z.strictObject({ for: z.literal('card') }),
    z.strictObject({ for: z.literal('receipt'), receipt: ReceiptText }),
  ])
  .meta({ id: 'NewCode' });
export type NewCode = z.infer<typeof NewCode>;

export const Code = z
  .strictObject({
    scene: Scene,
    /** For the browser, and to draw when WeChat has not drawn its own code yet. */
    url: z.url(),
    /** Null for one that carries no right and does not expire. */
    until: Instant.nullable(),
  })
  .meta({ id: 'Code' });
export type Code = z.infer<typeof Code>;

/** The official card of an agent or lawyer (代办员证), as anyone may check it. */
export const Card = z
  .strictObject({
    name: z.string(),
    role: StaffRole,
    organisationName: z.string(),
    areaName: z.string().nullable(),
    /** A short link to the photo they gave, if they did. */
    photo: z.url().nullable(),
  })
  .meta({ id: 'Card' });
export type Card = z.infer<typeof Card>;

/** What anyone who scans a code sees: a card, or a receipt to check. */
export const PublicCode = z
  .discriminatedUnion('for', [
    z.strictObject({ for: z.literal('card'), card: Card }),
    z.strictObject({ for: z.literal('receipt'), receipt: ReceiptText }),
  ])
  .meta({ id: 'PublicCode' });
export type PublicCode = z.infer<typeof PublicCode>;

/** What a code opens to one who is signed in and may. */
export const OpenedCode = z
  .discriminatedUnion('for', [
    z.strictObject({ for: z.literal('case'), caseId: CaseId }),
    z.strictObject({ for: z.literal('mandate'), caseId: CaseId, card: Card }),
    z.strictObject({ for: z.literal('card'), card: Card }),
    z.strictObject({ for: z.literal('helping'), offer: OfferedHelping }),
    z.strictObject({ for: z.literal('joining'), offer: OfferedJoining }),
    z.strictObject({ for: z.literal('guardian'), claim: GuardianClaim }),
    z.strictObject({ for: z.literal('receipt'), receipt: ReceiptText }),
  ])
  .meta({ id: 'OpenedCode' });
export type OpenedCode = z.infer<typeof OpenedCode>;

/** WeChat's own code for a scene, a picture in base64; null while it is being made, or when WeChat does not make it. */
export const CodeImage = z
  .strictObject({ image: z.base64().nullable(), state: z.enum(['coming', 'ready', 'failed']) })
  .meta({ id: 'CodeImage' });
export type CodeImage = z.infer<typeof CodeImage>;
