import { Instant } from '../ids';
import { Scene } from '../numbers/scene';
import * as z from '../z';

/** The page of the app that the code of a browser opens, with `scene` in its query. */
export const scanSignInPage = 'own/pages/signin/index';

/** How long a browser waits for a phone, in minutes. The most that RFC 10027 (BCP 247) calls short-lived here; a setting, not law. */
export const scanMinutes = 3;

/** What a browser calls itself, as far as it is known to us: words for a person to recognise it by, and no proof of anything. */
export const BrowserSystem = z.enum(['windows', 'mac', 'linux', 'android', 'ios', 'other']);
export const BrowserProgram = z.enum(['chrome', 'edge', 'firefox', 'safari', 'weChat', 'other']);
export const BrowserName = z.strictObject({ system: BrowserSystem, program: BrowserProgram });
export type BrowserName = z.infer<typeof BrowserName>;

/** Three figures that stand on both screens, so that nobody confirms another one's browser. */
const Check = z.string().regex(/^\d{3}$/);

export const ScanScene = z.strictObject({ scene: Scene }).meta({ id: 'ScanScene' });

/** A code for a browser to show. It carries no right: what it brings goes to the browser that asked for it, and to no other. */
export const ScanCode = z
  .strictObject({
    scene: Scene,
    /** The mini-program code as WeChat drew it: a JPEG in base64. */
    image: z.base64(),
    check: Check,
    until: Instant,
    /** Whether browsers are signed in here by text message, too. */
    byText: z.boolean(),
  })
  .meta({ id: 'ScanCode' });
export type ScanCode = z.infer<typeof ScanCode>;

/** What became of it: `opened`: somebody looks at it; `confirmed`: the session is there to be fetched, once. */
export const ScanStage = z.enum(['waiting', 'opened', 'confirmed']);
export type ScanStage = z.infer<typeof ScanStage>;

export const ScanProgress = z.strictObject({ stage: ScanStage, until: Instant }).meta({ id: 'ScanProgress' });
export type ScanProgress = z.infer<typeof ScanProgress>;

/** Who asks to be signed in as me: all that is known of that browser. */
export const ScanAsked = z
  .strictObject({
    browser: BrowserName,
    /** Where the page stands that shows the code. */
    site: z.url(),
    check: Check,
    at: Instant,
    until: Instant,
    /** Whether browser and phone come from one address; a phone on its own network does not. */
    isSameNetwork: z.boolean(),
  })
  .meta({ id: 'ScanAsked' });
export type ScanAsked = z.infer<typeof ScanAsked>;
