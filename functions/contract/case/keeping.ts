import type { CaseKind } from '../words';

/** How long, in the one unit it is counted in. */
export type KeepingLength = { months: number } | { days: number } | { hours: number };

/** One kind of thing that is kept. The privacy notice shows it, and what is named in `endedBy` carries it out. */
export type KeepingRow = {
  /** Null: as long as what `from` says. */
  length: KeepingLength | null;
  /**
   * From when: the ending of the case (its day not counted, 民法典 201); when it was made or last renewed; or as long as the
   * case's content is there, or until the person deletes it.
   */
  from: 'ending' | 'made' | 'withCase' | 'untilDeleted';
  /**
   * What takes it away: the sweep of cases, the sweep of files, the table by itself (DynamoDB TTL; whoever reads looks at the
   * date as well), the person's own request, or what runs beside the product (logs, back-ups).
   */
  endedBy: 'caseSweep' | 'fileSweep' | 'table' | 'person' | 'platform';
  /** Whether a law gives the figure. None does for these files: 个人信息保护法 19 asks for the shortest time that is needed. */
  source: 'law' | 'setting';
};

const withCase = { length: null, from: 'withCase', endedBy: 'caseSweep', source: 'setting' } as const;
const byTable = { from: 'made', endedBy: 'table', source: 'setting' } as const;

/**
 * How long the text of an ended case is kept, months. Settings to be put to the archive rules of the bureau and the petition
 * office before launch; three years for advice is the usual limitation (民法典 188).
 */
export const caseKeeping: Record<CaseKind, { months: number }> = {
  consultation: { months: 36 },
  legalAid: { months: 120 },
  petition: { months: 120 },
  aidComplaint: { months: 120 },
};

/** Everything that is kept, and how long: read by the privacy notice, carried out by the sweeps and the store. */
export const keeping = {
  consultation: { length: caseKeeping.consultation, from: 'ending', endedBy: 'caseSweep', source: 'setting' },
  legalAid: { length: caseKeeping.legalAid, from: 'ending', endedBy: 'caseSweep', source: 'setting' },
  petition: { length: caseKeeping.petition, from: 'ending', endedBy: 'caseSweep', source: 'setting' },
  aidComplaint: { length: caseKeeping.aidComplaint, from: 'ending', endedBy: 'caseSweep', source: 'setting' },
  /** Files that a step of a case names. */
  files: { ...withCase, endedBy: 'fileSweep' },
  /** Who opened it, how its owner was told, what was said in ratings, whose names and numbers lead to it. */
  readings: withCase,
  tellings: withCase,
  ratingWords: withCase,
  /** What those who work on it say to each other. */
  notes: withCase,
  lookups: withCase,
  /** Digests of names and of pairs of characters by which an office finds it: where it lies, until it goes elsewhere. */
  searchedWords: withCase,
  /** What an office writes before it decides, until it is signed or thrown away. */
  drafts: withCase,
  /** Files that no case refers to, from when they were announced and from when they came. */
  announcedFile: { length: { hours: 24 }, from: 'made', endedBy: 'fileSweep', source: 'setting' },
  looseFile: { length: { days: 7 }, from: 'made', endedBy: 'fileSweep', source: 'setting' },
  /** The number under which somebody signs in, their name and phone. */
  person: { length: null, from: 'untilDeleted', endedBy: 'person', source: 'setting' },
  consents: { length: null, from: 'untilDeleted', endedBy: 'person', source: 'setting' },
  /** Who may act for whom: to its last day, or until either of them ends it. */
  helping: { length: null, from: 'untilDeleted', endedBy: 'person', source: 'setting' },
  /** Which account a number signs in to, by WeChat's word: numbers that are given up become another's. */
  confirmedNumber: { length: { days: 90 }, ...byTable },
  /** The number and the six figures while a browser waits for them. */
  signInText: { length: { hours: 1 }, ...byTable },
  /** Which petitions somebody joined, and what they gave to join: with the petition, also when they left. */
  joined: withCase,
  /** The code by which others join a petition. */
  joinCode: { length: { hours: 2 }, ...byTable },
  /** Which cases a helper of a village filed for others who let them see how it goes. */
  besideLine: { length: { days: 365 }, ...byTable },
  /** What an office wrote down of what came to it: by number, no word of it (收文登记). */
  registerLine: { length: { months: 36 }, ...byTable },
  /** Which cases a member of staff brought on in a day. */
  doneLine: { length: { days: 3 }, ...byTable },
  /** From the last time the phone showed itself. */
  session: { length: { days: 30 }, ...byTable },
  inboxLine: { length: { months: 24 }, ...byTable },
  /** Which message was which telling, what WeChat told us, how often somebody asked: for the machinery alone. */
  sentMessage: { length: { days: 7 }, ...byTable },
  push: { length: { days: 7 }, ...byTable },
  /** That a member of staff looked for somebody or something, and which cases that showed them: as long as logs of government services. */
  search: { length: { days: 366 }, ...byTable },
  /** That a member of staff has a case open. */
  present: { length: { hours: 1 }, ...byTable },
  /** Which articles of law an office cited that nobody has looked up; no word of a case. */
  uncheckedArticle: { length: { months: 12 }, ...byTable },
  /** That somebody called, when, from which address; nothing of what was written (functions/runtime/log.ts). */
  log: { length: { days: 365 }, from: 'made', endedBy: 'platform', source: 'setting' },
  backup: { length: { days: 35 }, from: 'made', endedBy: 'platform', source: 'setting' },
} as const satisfies Record<string, KeepingRow>;
export type KeptThing = keyof typeof keeping;
