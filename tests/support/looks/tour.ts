import { atRest } from '../atRest';
import type { CaseKind } from '../../../functions/contract/words';
import { must, signIn } from '../../../functions/local/tools/apiClient';
import { residentWho } from '../../../functions/local/town/cast';
import type { Stack } from '../../../functions/local/stack/stack';
import type { Setting } from './dress';
import { dataPart, guideOf, residentPages } from '../../../src/routes';
import type { Device } from '../device';

/** What is done at each place of a tour. */
export type Look = (place: string) => Promise<void>;

export type Guide = { device: Device; stack: Stack; look: Look };

/** One way through the app, as one person walks it. */
export type Leg = {
  name: string;
  /** On what it is looked at; as on residents' phones unless said. */
  settings?: readonly Setting[];
  /** The pages of the app that it looks at: a page that is on no leg fails a test, and so does a leg that misses one of its own. */
  pages: readonly { path: string }[];
  walk: (guide: Guide) => Promise<void>;
};

/** Opens a page by its address and waits until it has come to rest. */
export async function open({ page }: Device, link: string): Promise<void> {
  await page.goto(link);
  await page.locator('[aria-level="1"], #news').filter({ visible: true }).first().waitFor();
  await atRest(page);
}

/** Takes the phone of one of the invented residents in hand. */
export async function as({ device, stack }: Guide, number: number): Promise<void> {
  await device.stepInto({ name: residentWho(stack.cast, number).name, as: '居民' });
  await atRest(device.page);
}

/** Pages that anybody may read, and what each is called among the pictures. */
const openToAll: readonly (readonly [string, string])[] = [
  ['home-visitor', residentPages.home.link()],
  ['matters-visitor', residentPages.cases.link()],
  ['me-visitor', residentPages.me.link()],
  ['offices', residentPages.offices.link()],
  ['eligible', residentPages.eligible.link()],
  ['guides', residentPages.guides.link()],
  ['guide', guideOf.link({ guide: 'workInjury' })],
  ['guide-urgent', guideOf.link({ guide: 'violence' })],
  // What it says in a build that offers no other language; `journeys/languages.test.ts` looks at one that does.
  ['language', residentPages.language.link({ code: 'mn' })],
  ['receipt-check', residentPages.check.link()],
  ['recover', residentPages.recover.link()],
  ['privacy', residentPages.privacy.link()],
  ['leave-try', residentPages.leave.link()],
  ['gone', residentPages.gone.link()],
];

/** Somebody who was never here. */
export const visitor: Leg = {
  name: 'visitor',
  pages: [
    ...[
      residentPages.home,
      residentPages.cases,
      residentPages.me,
      residentPages.offices,
      residentPages.eligible,
    ],
    ...[residentPages.guides, residentPages.language, residentPages.check, residentPages.recover],
    ...[residentPages.privacy, residentPages.leave, residentPages.gone],
  ],
  async walk({ device, look }) {
    for (const [place, link] of openToAll) {
      await open(device, link);
      await look(place);
    }
  },
};

const own: readonly (readonly [string, string])[] = [
  ['home', residentPages.home.link()],
  ['matters', residentPages.cases.link()],
  ['inbox', residentPages.inbox.link()],
  ['me', residentPages.me.link()],
  ['my-data', residentPages.data.link()],
  ...(['read', 'take', 'correct', 'forget', 'devices'] as const).map(
    (part) => [`my-data-${part}`, dataPart.link({ part })] as const,
  ),
  ['lock', residentPages.lock.link()],
];

/** A resident with several matters, at their own places. */
export const mine: Leg = {
  name: 'mine',
  pages: [residentPages.inbox, residentPages.data, residentPages.lock],
  async walk(guide) {
    const { device, look } = guide;
    await as(guide, 0);
    for (const [place, link] of own) {
      await open(device, link);
      await look(place);
    }
    await device.page.locator('#set-lock').tap();
    await look('lock-set');
  },
};

/** An invented case to be looked at: whose it is, its kind, and how far it has come. */
type Seen = readonly [place: string, who: number, kind: CaseKind, status: string];

const seen: readonly Seen[] = [
  ['case-waiting', 0, 'consultation', 'submitted'],
  ['case-assigned', 0, 'consultation', 'assigned'],
  ['case-answered', 4, 'consultation', 'answered'],
  ['case-asked-on', 6, 'consultation', 'followedUp'],
  ['case-closed', 7, 'consultation', 'closed'],
  ['case-withdrawn', 8, 'consultation', 'withdrawn'],
  ['case-aid-submitted', 0, 'legalAid', 'submitted'],
  ['case-aid-materials', 5, 'legalAid', 'materialsRequested'],
  ['case-aid-granted', 3, 'legalAid', 'granted'],
  ['case-aid-handling', 4, 'legalAid', 'handling'],
  ['case-petition-mandate', 2, 'petition', 'mandateOffered'],
  ['case-petition-handling', 0, 'petition', 'handling'],
  ['case-petition-opinion', 8, 'petition', 'opinionGiven'],
  ['case-complaint', 25, 'aidComplaint', 'investigating'],
];

async function caseOf({ origin, cast }: Stack, [place, who, kind, status]: Seen): Promise<string> {
  const person = await signIn(origin, residentWho(cast, who).openid);
  const { rows } = must('myCases', await person.call('myCases', { query: {} }));
  const found = rows.find((row) => row.kind === kind && row.status === status);
  if (!found) throw new Error(`${place}: resident ${who} has no ${kind} that is ${status}`);
  return found.id;
}

/** A page of a case for every kind, stage and end. */
export const cases: Leg = {
  name: 'cases',
  pages: [residentPages.case, residentPages.readers, residentPages.receipt],
  async walk(guide) {
    let inHand: number | undefined;
    for (const one of [...seen].sort(([, a], [, b]) => a - b)) {
      const [place, who] = one;
      const caseId = await caseOf(guide.stack, one);
      if (who !== inHand) await as(guide, who);
      inHand = who;
      await open(guide.device, residentPages.case.link({ caseId }));
      await guide.device.atCase();
      await guide.look(place);
      if (place !== 'case-answered') continue;
      await open(guide.device, residentPages.readers.link({ caseId }));
      await guide.look('readers');
      await open(guide.device, residentPages.receipt.link({ caseId, seq: '1' }));
      await guide.look('receipt');
    }
  },
};

const overPages = ['sheet', 'confirm', 'privacy', 'recorder'] as const;

/** Every part in all its states, and what lies over a page. */
export const gallery: Leg = {
  name: 'gallery',
  pages: [],
  async walk({ device, look }) {
    const { page } = device;
    await open(device, '/gallery/index');
    await look('gallery');
    for (const name of overPages) {
      await page.locator(`#open-${name}`).tap();
      await page.getByRole('dialog').waitFor();
      await look(`gallery-${name}`);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  },
};
