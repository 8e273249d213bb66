/**
 * How much of anything one request may carry. Stated once, enforced by the server, shown by the phone.
 * Text is counted in whole characters (code points), as JSON Schema counts it; an input field that counts an emoji
 * as two stops sooner, never later. Sizes are bytes.
 */
export const limits = {
  /** How many days ago something may have come that an office writes down only now. A setting, not law. */
  intakeDays: 366,
  /** Largest request body, bytes. Above it the answer is `body_too_large`. */
  bodyBytes: 64 * 1024,
  /** What a resident tells us: a question, the facts, a request. */
  story: 2000,
  /** An answer, a decision with its reasons, an opinion. */
  reply: 5000,
  /** A message or a follow-up question. */
  message: 1000,
  /** One line: a name, an address, a title. */
  line: 100,
  /** Everybody on the other side of one case, all their names together, and how many lines the form offers for them. */
  parties: 500,
  partyLines: 10,
  /** Papers named in one materials notice (法律援助法 43: told once, all together). */
  materials: 20,
  /** Largest file, bytes, and how many one step may carry. */
  fileBytes: 20 * 1024 * 1024,
  files: 20,
  /** One piece of a voice answer. */
  voiceSeconds: 60,
  /** Names of those who petition together: what a request can carry, not a limit of the law. */
  jointly: 100,
  /** Units on the other side of one case. */
  otherSides: 5,
  /** People of an office whom one decision asks to step aside. */
  recused: 10,
  /** Names a lawyer declares at once. */
  declared: 50,
  /** Days of a roster shown at once, and how many days ahead one may be put on duty. Settings, not law. */
  rosterDays: 42,
  rosterAheadDays: 366,
  /** How many days ahead a leave may end, and for how many after its last day the office still reads of it. Settings, not law. */
  leaveAheadDays: 366,
  leaveKeptDays: 366,
  /** 信访工作条例 34: an extension, of at most so many days. */
  extensionDays: 30,
  /** Days within which an answer may be promised. A setting, not law. */
  promiseDays: 7,
  /** Minutes in which an answer can be taken back by whoever wrote it, and a case from whom it was given to. A setting, not law. */
  takeBackMinutes: 10,
  /** Days after its end in which a consultation may be reopened. A setting, not law. */
  reopenDays: 30,
  /** The longest mandate, in days. A setting, not law. */
  mandateDays: 730,
  /**
   * For how many days one may let another act for them, and how many a phone proposes; how many helpers one person may have,
   * and how many people one may help; how long the code for it holds, in minutes. Settings, not law.
   */
  helpingDays: 365,
  helpingUsualDays: 90,
  helpers: 5,
  helped: 20,
  helpingCodeMinutes: 15,
  /** For how many days a guardian's paper that was seen holds at most, before it is shown again. A setting, not law. */
  guardianDays: 365,
  /**
   * How many petition together by a code, whoever filed among them: as many as may speak for others (信访工作条例 20), so that
   * nobody has to be chosen; how long the code for it holds, in minutes; how many petitions one person may have joined. Settings, not law.
   */
  together: 5,
  joinCodeMinutes: 120,
  joined: 20,
  /** How long a code opens a case, or lets its mandate be agreed to, in minutes. Settings, not law. */
  caseCodeMinutes: 30,
  mandateCodeMinutes: 15,
  /** The largest picture of a code that is kept, bytes: an item of the table takes 400 KB. */
  codePictureBytes: 300 * 1024,
  /** Working days in which an office says what it did about a bad rating (好差评 of one city). A setting, not law. */
  ratingFixDays: 15,
  /** Lines of one kind about one case in one person's inbox in a day, before the rest stand in one. A setting, not law. */
  inboxLines: 10,
  /** Pairs and words by which one case is found. A setting, not law. */
  searchedWords: 200,
  /** Characters of a search, parts of it that are looked for, and pairs and words in all of them. Settings, not law. */
  search: 40,
  askedParts: 4,
  askedWords: 8,
  /** Rows of one page of any list. */
  page: 20,
  /** Drafts of decisions that one list shows: an office that lets more lie has them counted. */
  /** Cases of the same person, and cases like one, that are shown beside it. */
  relatedCases: 10,
  draftsListed: 50,
  /** Events one case may have: a page reads a part of them, a receipt or a paper all. */
  events: 300,
} as const;

/** Requests one person may make, each in a window of seconds. Settings, not law. */
export const rates = {
  request: { limit: 120, seconds: 60 },
  file: { limit: 20, seconds: 3600 },
  /** What one person of an office writes down in an hour of what came to it: a full bag of letters. */
  intake: { limit: 200, seconds: 3600 },
  /** Files announced. */
  upload: { limit: 60, seconds: 3600 },
  /** Megabytes announced in a day: a whole file of photos and recordings, and no store of films. */
  uploadMegabytes: { limit: 600, seconds: 86_400 },
  /** Messages of one resident in a day: more than any talk, and no flood in anybody's inbox. */
  message: { limit: 60, seconds: 86_400 },
  /** What WeChat tells in a day of one person's answers about messages: more than anybody taps. */
  push: { limit: 100, seconds: 86_400 },
  /**
   * What anybody may ask without signing in and what writes nothing, by address, in each instance: as many as a town asks
   * for that stands behind one. Beyond, a puzzle lets in.
   */
  open: { limit: 1200, seconds: 60 },
  /** By address, not by person: a whole village centre may stand behind one. */
  login: { limit: 600, seconds: 60 },
  /** Wrong recovery codes, by address: of 75 bits, nobody guesses one at any pace that passes. */
  recovery: { limit: 600, seconds: 60 },
  /** Answers to the question of one code: whoever has the paper alone does not find out the rest by trying. */
  codeAnswer: { limit: 5, seconds: 86_400 },
  /** Questions asked without a name, by address: a town may stand behind one, and goes on by solving a puzzle each. */
  nameless: { limit: 60, seconds: 3600 },
  /** Scanned codes that open nothing, by person; by address where nobody has signed in. */
  code: { limit: 60, seconds: 600 },
  /** Codes made for browsers to be signed in by, by address: WeChat draws each. Beyond, a puzzle lets in. */
  scan: { limit: 120, seconds: 600 },
  /** Texts asked for to sign a browser in, by address; beyond, a puzzle lets in. */
  signInText: { limit: 60, seconds: 3600 },
  /** The same of one number, whether it is anybody's or not. */
  signInNumber: { limit: 3, seconds: 3600 },
  /** Wrong numbers to join by of one person: six digits are not to be found out by trying. */
  joinNumber: { limit: 10, seconds: 3600 },
  /** Wrong invitation codes of one person. */
  invitation: { limit: 20, seconds: 3600 },
  /** Pages of what is held about oneself. */
  myData: { limit: 60, seconds: 3600 },
  /** Numbers looked up by one member of staff, and pages of what they searched for by words. */
  lookup: { limit: 30, seconds: 3600 },
  search: { limit: 120, seconds: 3600 },
} as const;
