import { Digest, Instant, OrganisationId, PersonId } from '../ids';
import { CodeAnswer } from '../numbers/codeQuestion';
import { Line } from '../text';
import { OrganisationKind, Role, StaffRole } from '../words';
import * as z from '../z';

/** A role held in an organisation. */
export const Membership = z
  .strictObject({
    role: StaffRole,
    organisationId: OrganisationId,
    organisationName: z.string(),
    organisationKind: OrganisationKind,
  })
  .meta({ id: 'Membership' });
export type Membership = z.infer<typeof Membership>;

/**
 * How a session began: by the phone it runs on, or in a browser that somebody's phone or number signed in. A browser's is for their
 * own matters alone: whoever was talked into confirming a stranger's browser has lent nobody a post.
 */
export const SignInWay = z.enum(['phone', 'scan', 'text']);
export type SignInWay = z.infer<typeof SignInWay>;

/** The role one acts in now; a resident acts for themself, in no organisation. */
export const Acting = z
  .strictObject({ role: Role, organisationId: OrganisationId.nullable() })
  .meta({ id: 'Acting' });
export type Acting = z.infer<typeof Acting>;

export const Me = z
  .strictObject({
    personId: PersonId,
    name: z.string().nullable(),
    acting: Acting,
    memberships: z.array(Membership),
    /** The person's own phone, all but the ends masked; null when none was given. */
    phone: z.string().nullable(),
    /** Whether that number has answered once: by WeChat’s button, or when staff phoned. Texts go to no other. */
    phoneAnswered: z.boolean(),
    /** WeChat subscription templates to ask consent for, inside the tap that makes them meaningful. */
    templates: z.array(z.string()),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

/**
 * What a browser says of where its refresh token lies: in a cookie that no script reads. A page of another site cannot say
 * it, because a header of its own needs our leave beforehand (CORS).
 */
export const inCookie = { header: 'x-refresh-token', value: 'in-cookie' } as const;

/**
 * Tokens of a signed-in phone. The access token lives minutes; the refresh token changes with every use, and is null for
 * a browser that keeps it `inCookie`.
 */
export const Session = z
  .strictObject({ accessToken: z.string(), expiresAt: Instant, refreshToken: z.string().nullable(), me: Me })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

export const Login = z.strictObject({ code: z.string().min(1).max(200) }).meta({ id: 'Login' });
/** Null: the one in the cookie. */
export const Refresh = z
  .strictObject({ refreshToken: z.string().min(1).max(200).nullable() })
  .meta({ id: 'Refresh' });

export const NewInvitation = z.strictObject({ role: StaffRole, name: Line }).meta({ id: 'NewInvitation' });

/** The code is shown once; only its digest is kept. */
export const Invitation = z.strictObject({ code: z.string(), expiresAt: Instant }).meta({ id: 'Invitation' });
/** An invitation that nobody has taken up, as the office lists it: it says nothing of its code. */
export const OpenInvitation = z
  .strictObject({
    id: Digest,
    role: StaffRole,
    name: z.string(),
    /** Whose invitation it is; null: of the one who set the service up. */
    byName: z.string().nullable(),
    expiresAt: Instant,
  })
  .meta({ id: 'OpenInvitation' });
export const OpenInvitations = z
  .strictObject({ invitations: z.array(OpenInvitation) })
  .meta({ id: 'OpenInvitations' });
export type OpenInvitation = z.infer<typeof OpenInvitation>;
export const InvitationCode = z
  .strictObject({ code: z.string().trim().min(1).max(100) })
  .meta({ id: 'InvitationCode' });

/** The code of a question asked without a name, with the answer to what it asks where it asks anything: all there is to find it by. */
export const RecoveryCode = z
  .strictObject({ code: z.string().trim().min(1).max(100), answer: CodeAnswer.optional() })
  .meta({ id: 'RecoveryCode' });
