import { AreaCode } from '../../../functions/contract/ids';
import * as z from '../../../functions/contract/z';
import { kept } from '../device/storage';

/** Names change when an area is made anew: a month later they are asked for again. */
const keptMs = 30 * 24 * 3_600_000;

/** As many counties as a region has, and a few beside it. */
const mostCounties = 20;

const Names = z.record(AreaCode, z.string());
type Names = z.infer<typeof Names>;

const place = kept('names of places', z.record(AreaCode, z.object({ at: z.number(), names: Names })));

/** What a county and its townships were called when it was asked last on this device; undefined where that is long ago, or never. */
export function namesKept(county: AreaCode): Names | undefined {
  const known = place.read()?.[county];
  return known && Date.now() - known.at < keptMs ? known.names : undefined;
}

/** Has the names of a county at hand for the next opening. */
export function keepNames(county: AreaCode, names: Names): void {
  const others = Object.entries(place.read() ?? {}).filter(([code]) => code !== county);
  place.write(
    Object.fromEntries([[county, { at: Date.now(), names }], ...others.slice(0, mostCounties - 1)]),
  );
}
