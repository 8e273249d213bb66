import { CaseId, Instant } from '../../../contract/ids';
import { calendarOf, publishedYears } from '../../../domain/clocks/calendar';
import { MessageEnv, readEnv } from '../../../runtime/env';
import { asked, carryOut, NotAsked, now, operator } from '../operator';
import { retell, type Which } from './retell';

const Waits = MessageEnv.pick({ TELLING_WAITS: true, LOCAL_HOLIDAYS: true });

function which(words: readonly string[], { from, to }: { from?: string; to?: string }): Which {
  const [caseId, seq] = words;
  if (from !== undefined && to !== undefined && caseId === undefined)
    return { from: Instant.parse(from), to: Instant.parse(to) };
  if (!CaseId.safeParse(caseId).success || from !== undefined || to !== undefined)
    throw new NotAsked(
      'which? CASE [STEP], or --from and --to with instants such as 2026-11-29T00:00:00.000Z',
    );
  return { caseId: CaseId.parse(caseId), seq: seq === undefined ? null : Number(seq) };
}

// `npm run retell`: tells events again, for what lies in the queue of dead letters.
void carryOut(async (args, say) => {
  const { named, words, dryRun } = asked(args, { from: { type: 'string' }, to: { type: 'string' } });
  const events = which(words, named);
  const { options, store } = operator();
  const { TELLING_WAITS: waits, LOCAL_HOLIDAYS: holidays } = readEnv(Waits);
  const rules = { waits, calendar: calendarOf(publishedYears, holidays) };
  await retell(events, dryRun, { client: options.client, table: options.table, store, rules, now, say });
});
