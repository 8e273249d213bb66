import type { Deed } from '../../../contract/deeds/actions';
import type { CaseId } from '../../../contract/ids';
import type { Filing } from '../../../contract/kinds';
import type { Caller } from '../apiClient';
import { newKey, type Stage } from '../demo/player';

const rounds = 3;

/** Does it at the version it saw; where another was first, looks again and does it with the same key. */
async function doAsSeen({ tally }: Stage, who: Caller, caseId: CaseId, seen: number, deed: Deed) {
  const key = newKey();
  for (let version = seen; ;) {
    const params = { caseId };
    const answer = await who.call('actOnCase', { params, body: { ...deed, version, key } });
    if (answer.ok || answer.problem.code !== 'stale_version') {
      tally.pass(`${deed.action} among rivals`, answer);
      return;
    }
    version = tally.pass('reading it anew', await who.call('getCase', { params, query: {} })).state.version;
  }
}

const versionFor = async ({ tally }: Stage, who: Caller, caseId: CaseId): Promise<number> =>
  tally.pass('reading', await who.call('getCase', { params: { caseId }, query: {} })).state.version;

/** A question whose resident and lawyer write at the same moment, each at the version that both have seen. */
export async function liveAmongRivals(stage: Stage, filing: Filing): Promise<void> {
  const { tally, staff, county, duty, owner } = stage;
  const lawyer = await staff(county, duty, 'serviceCentre', 'lawyer');
  const { state } = tally.pass('file', await owner.call('fileCase', { body: filing }));
  const caseId = state.id;
  await doAsSeen(stage, lawyer, caseId, 1, { action: 'take', input: {} });
  for (let round = 1; round <= rounds; round += 1) {
    const seen = await versionFor(stage, owner, caseId);
    await Promise.all([
      doAsSeen(stage, owner, caseId, seen, {
        action: 'message',
        input: { text: `第${round}次补充：材料已经找到了。` },
      }),
      doAsSeen(stage, lawyer, caseId, seen, {
        action: 'message',
        input: { text: `第${round}次提醒：请把材料保存好。` },
      }),
    ]);
  }
  await doAsSeen(stage, lawyer, caseId, await versionFor(stage, lawyer, caseId), {
    action: 'answer',
    input: { text: '材料看过了，可以先申请调解；调解不成，再到法院起诉。' },
  });
  await doAsSeen(stage, owner, caseId, await versionFor(stage, owner, caseId), {
    action: 'close',
    input: { solved: true },
  });
}
