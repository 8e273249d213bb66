import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../contract/ids';
import { createUnchecked } from './articles/unchecked';
import { createMatters } from './assignment/matters';
import { createProfiles } from './assignment/profiles';
import { createWorkloads } from './assignment/workloads';
import { createCases } from './cases/cases';
import { createCodes } from './codes/codes';
import { createConsents } from './consents/consents';
import { createDrafts } from './drafts/drafts';
import { createDeliveries } from './deliveries/deliveries';
import { createFiles } from './files/files';
import { createHelpings } from './helpings/helpings';
import { createJoinings } from './joinings/joinings';
import { createInbox } from './inbox/inbox';
import { createBesides } from './people/besides';
import { createPeople } from './people/people';
import { createRecoveries } from './people/recoveries';
import { createAreas } from './places/areas';
import { createOrganisations } from './places/organisations';
import { createPushes } from './pushes/pushes';
import { createRates } from './rates';
import { createSearches } from './cases/lookups';
import { createReadings } from './cases/readings';
import { createChainMark } from './roots/chainMark';
import { createDayDigests } from './roots/dayDigests';
import { createRoots } from './roots/roots';
import type { Seal } from './seal/seal';
import { withKeys } from './seal/withKeys';
import { seldom } from './seldom';
import { createSessions } from './sessions/sessions';
import { createWork } from './work/work';
import { createCalendarMark, createSweepMark } from './sweepMarks';
import { signedCursors } from './table/cursor';
import { retryPause } from './table/table';

export type StoreOptions = {
  client: DynamoDBClient;
  /** The name of the table. */
  table: string;
  /** Opens and closes what lies sealed in the table. */
  seal: Seal;
  /** Keys the digest by which an openid is looked up; a new one would make every person a stranger. */
  pepper: string;
  /** Keys the digests by which a phone or an ID number is looked up; a new one would make every old case unfindable. */
  lookupSecret: string;
  /** Signs cursors; a new one only makes phones begin their lists again. */
  cursorSecret: string;
  /** WeChat's templates whose consent a message does not use up; only who sends has to know them. */
  longTermTemplates?: readonly string[];
  now: () => Instant;
  /** Chance, 0 to 1, for the pauses between attempts. */
  random?: () => number;
};

/** Everything the table keeps. Every method throws StoreUnavailable when the database does not answer. */
export function createStore({
  client,
  table: name,
  seal,
  pepper,
  lookupSecret,
  cursorSecret,
  longTermTemplates = [],
  now,
  random,
}: StoreOptions) {
  const table = { client, name, pause: retryPause(random) };
  const cursors = signedCursors(cursorSecret);
  const organisations = createOrganisations(table, now);
  return {
    cases: withKeys(seal, createCases(table, { cursors, seal, lookupSecret })),
    people: withKeys(seal, createPeople(table, { seal, pepper, cursors, organisations })),
    organisations,
    areas: createAreas(table, now),
    sessions: createSessions(table, now),
    inbox: createInbox(table, cursors, now),
    consents: createConsents(table, new Set(longTermTemplates)),
    codes: createCodes(table, now),
    helpings: withKeys(seal, createHelpings(table, seal)),
    joinings: withKeys(seal, createJoinings(table, seal, now)),
    pushes: withKeys(seal, createPushes(table, { seal, pepper, now })),
    rates: createRates(table),
    sweepMark: createSweepMark(table),
    calendarMark: createCalendarMark(table),
    chainMark: createChainMark(table),
    dayDigests: createDayDigests(table),
    roots: createRoots(table),
    drafts: withKeys(seal, createDrafts(table, seal)),
    readings: createReadings(table, cursors),
    searches: createSearches(table, lookupSecret),
    recoveries: withKeys(seal, createRecoveries(table, seal)),
    besides: createBesides(table, cursors),
    profiles: createProfiles(table, organisations),
    matters: createMatters(table),
    workloads: createWorkloads(table),
    work: createWork(table, cursors),
    deliveries: createDeliveries(table, cursors, now, lookupSecret),
    ...seldom({ table, cursors, seal, now }),
    unchecked: createUnchecked(table, cursors),
    files: withKeys(seal, createFiles(table, cursors, seal)),
  };
}

export type Store = ReturnType<typeof createStore>;
