import type { AreaCode } from '../../../functions/contract/ids';
import { AreaWithParts } from '../../../functions/contract/case/views';
import { servedArea } from '../../content/places/areas';
import { kept } from '../device/storage';
import { isUnreached, type Answer } from '../server/answer';
import type { Call } from '../server/call';

type Known = Map<AreaCode, Promise<Answer<AreaWithParts>>>;

const knownBy = new WeakMap<Call, Known>();

const namesBy = new WeakMap<Call, Map<AreaCode, string>>();

/** What an area is called, where that was told already; so that it is drawn with the page, and not once more after it. */
export const nameKnown = (call: Call, code: AreaCode): string | undefined => namesBy.get(call)?.get(code);

function learnNames(call: Call, { area, parts }: AreaWithParts): void {
  const names = namesBy.get(call) ?? new Map<AreaCode, string>();
  namesBy.set(call, names);
  for (const { code, name } of [area, ...parts]) names.set(code, name);
}

/** The counties of the area that is served, as they were told last: by them whoever has no network says where it happened. */
const counties = kept('counties', AreaWithParts);

/** As the server says; where it cannot be reached, as it said of the counties once. */
async function ask(call: Call, areaCode: AreaCode): Promise<Answer<AreaWithParts>> {
  const answer = await call('area', { params: { areaCode } });
  if (areaCode !== servedArea) return answer;
  if (answer.ok) counties.write(answer.reply);
  const before = !answer.ok && isUnreached(answer.problem) ? counties.read() : undefined;
  return before ? { ok: true, reply: before } : answer;
}

/** An area and its parts, asked for once while the app runs: places keep their names. A failure is not remembered. */
export function areaOnce(call: Call, areaCode: AreaCode): Promise<Answer<AreaWithParts>> {
  const known: Known = knownBy.get(call) ?? new Map<AreaCode, Promise<Answer<AreaWithParts>>>();
  knownBy.set(call, known);
  const asked = known.get(areaCode) ?? ask(call, areaCode);
  known.set(areaCode, asked);
  void asked.then((answer) => {
    if (answer.ok) learnNames(call, answer.reply);
    else known.delete(areaCode);
  });
  return asked;
}

/** Has the counties at hand for when there is no network, unless they are. */
export async function learnCounties(call: Call): Promise<void> {
  if (counties.read() === undefined) await areaOnce(call, servedArea);
}
