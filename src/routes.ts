// Every page of the app. app.config.ts lists the pages from here, so a page that is not here does not exist.

import type { CaseKind } from '../functions/contract/words';

type Query = Record<string, string | undefined>;

/** A page: where it is, the link that opens it, and what it was opened with. */
function page<Param extends string = never>(folder: string, ...params: Param[]) {
  const path = `${folder}/index`;
  return {
    path,
    /** The address of the page; every parameter the page needs is asked for by type. */
    link(...[values]: [Param] extends [never] ? [] : [Record<Param, string>]): string {
      const query = params.map((name) => `${name}=${encodeURIComponent(values?.[name] ?? '')}`);
      return `/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
    },
    /** The page's parameters out of what the router gives, or undefined when one is missing. */
    read(query: Query): Record<Param, string> | undefined {
      const found = params.map((name) => [name, decoded(query[name])] as const);
      return found.every(([, value]) => value)
        ? // Every parameter was found: `found` has one entry for each.
          (Object.fromEntries(found) as Record<Param, string>)
        : undefined;
    },
  };
}

/** The phone hands parameters over as they stand in the address; the browser's router has decoded them already. */
const decoded = (value = '') => (process.env.TARO_ENV === 'weapp' ? decodeURIComponent(value) : value);

/**
 * Residents' pages; the first one opens first. Those to file on lie in a package of their own, and guides with all they say in
 * another, fetched while home is read; those about what is held of somebody, and what proves it, in a third.
 */
export const residentPages = {
  home: page('pages/home'),
  consult: page('filing/pages/consult'),
  apply: page('filing/pages/apply'),
  eligible: page('filing/pages/eligible'),
  petition: page('filing/pages/petition'),
  complain: page('filing/pages/complain'),
  cases: page('pages/cases'),
  case: page('pages/case', 'caseId'),
  receipt: page('own/pages/receipt', 'caseId', 'seq'),
  check: page('own/pages/check'),
  readers: page('own/pages/readers', 'caseId'),
  recover: page('pages/recover'),
  sent: page('filing/pages/sent', 'id'),
  inbox: page('pages/inbox'),
  me: page('pages/me'),
  offices: page('pages/offices'),
  scan: page('pages/scan', 'scene'),
  privacy: page('own/pages/privacy'),
  leave: page('pages/leave'),
  guides: page('guides/pages/guides'),
  language: page('guides/pages/language', 'code'),
  gone: page('pages/gone'),
  lock: page('pages/lock'),
  data: page('own/pages/data'),
  helpers: page('own/pages/helpers'),
  helped: page('own/pages/helped'),
  acting: page('own/pages/acting'),
  offered: page('own/pages/offered', 'scene'),
  together: page('own/pages/together', 'caseId'),
  join: page('own/pages/join'),
  /** Its path is `scanSignInPage` of the contract, which the codes of browsers lead to. */
  signIn: page('own/pages/signin'),
};

/** The four places of a resident, in the order of the bar. */
export const residentTabs = ['home', 'cases', 'inbox', 'me'] as const;

/** The page on which a case of each kind is filed: a kind without one does not compile. */
export const filingPages: Record<CaseKind, { link(): string }> = {
  consultation: residentPages.consult,
  legalAid: residentPages.apply,
  petition: residentPages.petition,
  aidComplaint: residentPages.complain,
};

/** The complaint about whoever carries a case of one's own. */
export const complaintAbout = page('filing/pages/complain', 'about');

/** What the code of a browser asks of the phone that scanned it. */
export const scannedSignIn = page('own/pages/signin', 'scene');

/** Acting in somebody's stead, begun with the one case that one was told of. */
export const actingOn = page('own/pages/acting', 'caseId');

/** What somebody would join by a code that was scanned. */
export const joinBy = page('own/pages/join', 'code');

/** The form for legal aid, begun with what was answered before it was opened. */
export const begunApplication = page('filing/pages/apply', 'matter', 'hardship');

/** The petition begun against a unit. */
export const begunComplaint = page('filing/pages/petition', 'respondent');

/** The offices of a place, of one kind before all others. */
export const officesOf = page('pages/offices', 'areaCode', 'kind');

/** One of the guides: on the page of all of them, so that whoever has that can read each without a network. */
export const guideOf = page('guides/pages/guides', 'guide');

/** One part of the page about what is held of me: `DataPart` says which. */
export const dataPart = page('own/pages/data', 'part');

/** The check of a receipt that was scanned. */
export const scannedReceipt = page('own/pages/check', 'receipt');

/** A form that is begun with what a consultation says already. */
export const carriedOver = (form: string, caseId: string): string => `${form}?cameFrom=${caseId}`;

/** A form that goes on with one of the drafts of this device; `new` begins another. */
export const writtenOn = (form: string, draft: string): string =>
  `${form}${form.includes('?') ? '&' : '?'}draft=${encodeURIComponent(draft)}`;

/** A case, with the list it was opened from: the resident can read who came from where. */
export const openedFrom = (casePage: string, via: string): string => `${casePage}&via=${via}`;

/** Subpackages, by the folder that a page's path begins with: what is in none is what a weak network waits for first. */
export const subpackages = { filing: 'filing', guides: 'guides', own: 'own', staff: 'staff' } as const;

/** Staff pages, downloaded only by those who work with them. */
export const staffPages = {
  today: page('staff/pages/today'),
  queue: page('staff/pages/queue'),
  case: page('staff/pages/case', 'caseId'),
  assign: page('staff/pages/assign', 'caseId'),
  decision: page('staff/pages/decision', 'caseId', 'action'),
  drafts: page('staff/pages/drafts'),
  signing: page('staff/pages/signing'),
  roster: page('staff/pages/roster'),
  leave: page('staff/pages/leave'),
  profile: page('staff/pages/profile'),
  card: page('staff/pages/card'),
  guardian: page('staff/pages/guardian', 'scene'),
  ratings: page('staff/pages/ratings'),
  writing: page('staff/pages/writing'),
  places: page('staff/pages/places'),
  people: page('staff/pages/people'),
  find: page('staff/pages/find'),
  /** Written down with what residents file by, and fetched with it. */
  intake: page('filing/pages/intake'),
  register: page('staff/pages/register'),
};
