import type { FileDoor } from '../channels/files/fileDoor';
import type { PushDoor } from '../channels/wechat/push/pushDoor';
import type { EndpointName, endpoints, ParsedRequest, ReplyOf } from '../contract/endpoints';
import type { Instant } from '../contract/ids';
import type { Scene } from '../contract/numbers/scene';
import type { Phone } from '../contract/numbers/phone';
import type { ClockSettings } from '../domain/clocks/rules';
import type { RateLimits } from '../runtime/env';
import type { Log } from '../runtime/log';
import type { DataLinks } from '../runtime/dataLinks';
import type { PaperLinks } from '../runtime/paperLinks';
import type { ReceiptSigner } from '../runtime/receiptSigner';
import type { Store } from '../store/createStore';
import type { SignIns } from '../store/signIns/signIns';
import type { AccessTokens } from './auth/accessToken';
import type { SignedIn } from './auth/standingNow';
import type { TokenCookie } from './auth/tokenCookie';
import type { Attribution } from './requestLog';

/** WeChat, as far as it says who somebody is: the only calls to it that a request waits for. */
export type WeChatPeople = {
  /**
   * Exchanges the code of `wx.login` for the person's openid.
   * @throws Refused `login_code_invalid` (wrong, old or used), `login_refused` (WeChat blocks this person) or
   * `wechat_unavailable`.
   */
  codeToSession(code: string): Promise<{ openid: string }>;
  /**
   * Exchanges the code of the phone-number button, which has to be this person's, for their number.
   * @throws Refused `phone_code_invalid` (wrong, old, used, another's, or of no number of this country) or
   * `wechat_unavailable`.
   */
  phoneNumber(given: { code: string; openid: string }): Promise<Phone>;
  /**
   * Draws the mini-program code (JPEG) by which a phone opens the page that signs a browser in.
   * @throws Refused `wechat_unavailable`
   */
  signInCode(scene: Scene): Promise<Uint8Array>;
};

/** Everything the API is made of. */
export type ApiDeps = {
  store: Store;
  /** What signs browsers in by text message. */
  signIns: SignIns;
  weChat: WeChatPeople;
  /** Where WeChat tells things by itself; null where that is not set up. */
  pushDoor: PushDoor | null;
  tokens: AccessTokens;
  receipts: ReceiptSigner;
  /** Forms to send files with and links to fetch them by. */
  fileDoor: FileDoor;
  /** The calendar and the lengths of this deployment. */
  rules: ClockSettings;
  /** Keeps case ids and codes from being guessed from what is stored, for the life of the table. */
  numberSecret: string;
  /** Keeps addresses that are counted from being guessed, and marks puzzles as ours: of what is over in an hour, so it may change. The first is in use, commas between. */
  doorSecrets: string;
  /** Ids of the subscription templates the phone asks consent for. */
  templates: string[];
  rates: RateLimits;
  /** How hard puzzles are: bits of zero. */
  puzzleBits: number;
  /** The end of the address for reports on text messages; null: none are taken. */
  smsReportSecret: string | null;
  /** Whether browsers are signed in by text message, too. */
  signsInByText: boolean;
  /** What the site in front says with each request that it passes on; null: there is none. */
  edgeSecret: string | null;
  /** Whether nobody else is answered: the gate's own address then leads nowhere. */
  edgeOnly: boolean;
  allowedOrigins: string[];
  /** Where the browser app is served; null: where the API is. */
  appOrigin: string | null;
  /** Where the API is; null: where a request came to. */
  apiOrigin: string | null;
  /** Makes links to papers; null where papers are not handed out. */
  paperLinks: Pick<PaperLinks, 'make'> | null;
  /** Makes and opens links to the copy of all that is held of somebody. */
  dataLinks: DataLinks;
  now: () => Instant;
  log: Log;
};

/** What is one request's own: a moment for the whole of it, who asks, and where we are to be found from there. */
type RequestParts = {
  now: Instant;
  requestId: string;
  rate: {
    /** @throws TooManyRequests when this subject has used up the limit of a sort. */
    check: (sort: keyof RateLimits, subject: string) => void;
    /** Counts one more of a sort by a subject, or so many. */
    add: (sort: keyof RateLimits, subject: string, by?: number) => Promise<void>;
    /** The same, which no other instance is told of. */
    addHere: (sort: keyof RateLimits, subject: string) => Promise<void>;
  };
  /** Says who this request turned out to come from, and what it turned out to be about, for the log. */
  attribute: (about: Attribution) => void;
  sourceIp: string;
  /** What the program that asks calls itself; '' where it does not. */
  userAgent: string;
  /** A puzzle solved instead of waiting; null: none came. */
  puzzleAnswer: string | null;
  /** The refresh token of a browser that keeps it in a cookie; null for everybody else. */
  cookie: TokenCookie | null;
  /** Where the browser app is served. */
  appOrigin: string;
  /** Where the API is. */
  apiOrigin: string;
};

/** What a handler works with: the parts of the API, and the request's own. */
export type OpenContext = Omit<ApiDeps, keyof RequestParts> & RequestParts;
export type SignedInContext = OpenContext & SignedIn;

export type ContextOf<N extends EndpointName> = (typeof endpoints)[N]['open'] extends true
  ? OpenContext
  : SignedInContext;

/** A reply about something that did not exist before: 201 and not 200. */
export class Created<T> {
  constructor(readonly reply: T) {}
}

type Answer<R> = [R] extends [undefined] ? void : R | Created<R>;

/** One function for each endpoint of the contract. */
export type Handlers = {
  [N in EndpointName]: (request: ParsedRequest<N>, context: ContextOf<N>) => Promise<Answer<ReplyOf<N>>>;
};
