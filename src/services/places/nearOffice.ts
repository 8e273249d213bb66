import { AreaCode } from '../../../functions/contract/ids';
import { Organisation } from '../../../functions/contract/places';
import * as z from '../../../functions/contract/z';
import { servedArea } from '../../content/places/areas';
import type { Call } from '../server/call';
import { kept } from '../device/storage';
import { watched } from '../device/watched';

/** The place a person was last about, and the office that is open to everybody there. */
const Near = z.object({
  areaCode: AreaCode,
  /** How the place is called, once a person has picked it. */
  name: z.string().optional(),
  office: Organisation.optional(),
});
type Near = z.infer<typeof Near>;

const stored = kept('near', Near);

/**
 * What of the nearest office this device knows: it is there as well when the server cannot be reached. The place is the one
 * last picked on a form or in the list of offices; nobody is located.
 */
export const near = watched<Near>(stored.read() ?? { areaCode: servedArea });

/** Looks up the office of the place, or of another that was picked. What does not come changes nothing. */
export async function learnNear(call: Call, areaCode = near.read().areaCode): Promise<void> {
  const answer = await call('organisations', { query: { areaCode, kind: 'serviceCentre' } });
  const [office] = answer.ok ? answer.reply.organisations : [];
  if (!office) return;
  const { name, areaCode: before } = near.read();
  put({ areaCode, office, ...(name !== undefined && before === areaCode && { name }) });
}

function put(now: Near): void {
  near.set(now);
  stored.write(now);
}

/** The place a person says is theirs; kept though its office is not known yet. */
export function pickPlace({ code, name }: { code: AreaCode; name: string }): void {
  const { areaCode, office } = near.read();
  put({ areaCode: code, name, ...(office && areaCode === code && { office }) });
}

/** Another person may be next at this device. */
export function forgetNear(): void {
  stored.remove();
  near.set({ areaCode: servedArea });
}
