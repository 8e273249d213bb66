import type { AreaCode, Instant } from '../../../contract/ids';
import type { Area, Organisation } from '../../../contract/case/views';
import { addMs } from '../../../domain/clocks/day';
import { codeDigest } from '../../../http/auth/typedCode';
import { newInvitationCode } from '../../../runtime/ids';
import type { Reference } from '../../../store/createReference';
import type { Store } from '../../../store/createStore';
import { NotAsked } from '../operator';
import type { Invited } from './lists';

export type OfficeDeps = {
  store: Pick<Store, 'areas' | 'organisations' | 'invitations'>;
  reference: Pick<Reference, 'putAreas' | 'putOrganisations'>;
  numberSecret: string;
  now: () => Instant;
  say: (line: string) => void;
};

/** What is to be in the table; what is there besides stays. */
export type Office = { areas: Area[]; organisations: Organisation[]; administrators: Invited[] };

/** As long as an invitation by an administrator. */
const lifeMs = 7 * 86_400_000;
/** Looked up at once. */
const atOnce = 25;

async function each<T, R>(all: readonly T[], look: (one: T) => Promise<R>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < all.length; at += atOnce)
    found.push(...(await Promise.all(all.slice(at, at + atOnce).map(look))));
  return found;
}

const isSame = (one: object, other: object | null): boolean =>
  other !== null &&
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** What of a list is not in the table as it stands there. A place that staff entered stays where the list has none. */
async function changesIn(office: Office, { store }: OfficeDeps) {
  const areas = await each(office.areas, async (area) => ({
    area,
    stored: await store.areas.get(area.code),
  }));
  const organisations = await each(office.organisations, async (one) => {
    const stored = await store.organisations.get(one.id);
    return { one: stored?.place && !one.place ? { ...one, place: stored.place } : one, stored };
  });
  return {
    areas: areas.filter(({ area, stored }) => !isSame(area, stored)).map(({ area }) => area),
    organisations: organisations.filter(({ one, stored }) => !isSame(one, stored)).map(({ one }) => one),
  };
}

/** Everything a list refers to has to be there, or in it. @throws NotAsked with all that is not */
async function checkReferences(
  { areas, organisations, administrators }: Office,
  { store }: OfficeDeps,
): Promise<void> {
  const asked = new Set<AreaCode>([
    ...areas.flatMap(({ parent }) => parent ?? []),
    ...organisations.filter(({ outside }) => !outside).map(({ areaCode }) => areaCode),
  ]);
  const known = new Set(areas.map(({ code }) => code));
  for (const area of await each(
    [...asked].filter((code) => !known.has(code)),
    (code) => store.areas.get(code),
  ))
    if (area) known.add(area.code);
  const listed = new Set(organisations.map(({ id }) => id));
  const wanted = administrators.map(({ organisationId }) => organisationId).filter((id) => !listed.has(id));
  const offices = await each(wanted, async (id) => ({ id, found: await store.organisations.get(id) }));
  const problems = [
    ...areas
      .filter(({ parent }) => parent !== null && !known.has(parent))
      .map(({ code, parent }) => `area ${code} lies in ${parent}, which is not there`),
    ...organisations
      .filter(({ outside, areaCode }) => !outside && !known.has(areaCode))
      .map(({ id, areaCode }) => `organisation ${id} serves ${areaCode}, which is not there`),
    ...offices
      .filter(({ found }) => !found)
      .map(({ id }) => `${id}, which is to have an administrator, is not there`),
  ];
  if (problems.length > 0) throw new NotAsked(problems.join('\n'));
}

/**
 * Fills a table with areas and organisations, or adds to it, and invites administrators by codes, which are said once and
 * kept as digests alone. Repeating it writes nothing anew but the codes. `dryRun`: says what it would do.
 * @throws NotAsked when a list refers to what is not there; nothing is written then
 */
export async function loadOffice(office: Office, dryRun: boolean, deps: OfficeDeps): Promise<void> {
  const { store, reference, numberSecret, now, say } = deps;
  await checkReferences(office, deps);
  const { areas, organisations } = await changesIn(office, deps);
  say(`areas: ${office.areas.length} in the list, ${areas.length} to be written`);
  say(`organisations: ${office.organisations.length} in the list, ${organisations.length} to be written`);
  say(`administrators: ${office.administrators.length} to be invited`);
  if (dryRun) return say('dry run: nothing was written');
  await reference.putAreas(areas);
  await reference.putOrganisations(organisations);
  for (const { organisationId, name } of office.administrators) {
    const code = newInvitationCode();
    const expiresAt = addMs(now(), lifeMs);
    const digest = codeDigest('invitation', code, numberSecret);
    await store.invitations.put({
      digest,
      role: 'admin',
      organisationId,
      name,
      by: 'commandLine',
      expiresAt,
    });
    say(`${organisationId} ${name} ${code} until ${expiresAt}`);
  }
}
