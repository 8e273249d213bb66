import type { Reference } from '../../store/createReference';
import type { Cast } from '../town/cast';

/** The city and its counties with their organisations and people: enough where nothing is filed below a county. */
export async function putCounties(reference: Reference, cast: Cast): Promise<void> {
  const areas = cast.areas.filter(({ level }) => level === 'city' || level === 'county');
  const codes = new Set(areas.map(({ code }) => code));
  await reference.putAreas(areas);
  await reference.putOrganisations(
    [...cast.organisations.values()].filter(({ areaCode }) => codes.has(areaCode)),
  );
  await reference.putStaff(cast.staff);
}
