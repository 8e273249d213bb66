import type { AreaCode } from '../../../functions/contract/ids';
import type { AreaWithParts } from '../../../functions/contract/case/views';
import type { Answer } from '../server/answer';
import type { Call } from '../server/call';

type Known = Map<AreaCode, Promise<Answer<AreaWithParts>>>;

const knownBy = new WeakMap<Call, Known>();

/** An area and its parts, asked for once while the app runs: places keep their names. A failure is not remembered. */
export function areaOnce(call: Call, areaCode: AreaCode): Promise<Answer<AreaWithParts>> {
  const known: Known = knownBy.get(call) ?? new Map<AreaCode, Promise<Answer<AreaWithParts>>>();
  knownBy.set(call, known);
  const asked = known.get(areaCode) ?? call('area', { params: { areaCode } });
  known.set(areaCode, asked);
  void asked.then(({ ok }) => {
    if (!ok) known.delete(areaCode);
  });
  return asked;
}
