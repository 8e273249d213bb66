import { AreaCode, OrganisationId } from '../../../contract/ids';
import { PlaceWritten } from '../../../contract/places';
import { Area, type Organisation } from '../../../contract/case/views';
import { OrganisationKind } from '../../../contract/words';
import { areaOfOrganisation, areasUp, levelOf } from '../../../domain/standing/routing';
import { NotAsked } from '../operator';
import { readCsv, type CsvLine } from './csv';

/** An administrator who is to be invited. */
export type Invited = { organisationId: OrganisationId; name: string };

/** What a line of a list comes to, or what is wrong with it. */
type Read<T> = T | { wrong: string };

function all<T>(lines: readonly CsvLine[], read: (fields: CsvLine['fields']) => Read<T>): T[] {
  const wrong: string[] = [];
  const rows: T[] = [];
  for (const { at, fields } of lines) {
    const row = read(fields);
    if (typeof row === 'object' && row !== null && 'wrong' in row) wrong.push(`line ${at}: ${row.wrong}`);
    else rows.push(row);
  }
  // All at once: whoever mends a list mends it in one go.
  if (wrong.length > 0) throw new NotAsked(wrong.join('\n'));
  return rows;
}

const parentOf = (code: AreaCode): AreaCode | null => areasUp(code)[1] ?? null;

/** `code,name,level,parent`: level and parent follow from the code, and have to agree with it. @throws NotAsked */
export const areasIn = (text: string): Area[] =>
  all(
    readCsv(text, ['code', 'name', 'level', 'parent']),
    ({ code = '', name, level, parent = '' }): Read<Area> => {
      if (!AreaCode.safeParse(code).success) return { wrong: `${code} is no code of twelve digits` };
      if (level !== levelOf(code))
        return { wrong: `${code} is a ${levelOf(code)} by its zeros, not a ${level}` };
      if (parent !== (parentOf(code) ?? ''))
        return { wrong: `${code} lies in ${parentOf(code) ?? 'nothing'}, not in ${parent || 'nothing'}` };
      const area = Area.safeParse({ code, name, level, parent: parentOf(code) });
      return area.success && name ? area.data : { wrong: `${code} has no name` };
    },
  );

function placeIn(fields: CsvLine['fields']): Read<Organisation['place']> {
  const { address = '', postcode = '', phone = '', hours = '' } = fields;
  if (address + postcode + phone + hours === '') return undefined;
  const place = PlaceWritten.safeParse({ address, postcode, phone, hours });
  return place.success
    ? { ...place.data, sample: false }
    : {
        wrong: 'a place has an address, a postcode of six digits, a phone number and hours, or none of them',
      };
}

/**
 * `id,name`, and where there is one `address,postcode,phone,hours`; `outside` is `yes` where nobody of it works here.
 * Kind and area follow from the id (`serviceCentre-150902000000`). @throws NotAsked
 */
export const organisationsIn = (text: string): Organisation[] =>
  all(readCsv(text, ['id', 'name']), (fields): Read<Organisation> => {
    const { id = '', name = '', outside = '' } = fields;
    const kind = OrganisationKind.safeParse(id.split('-')[0]);
    if (!OrganisationId.safeParse(id).success || !kind.success)
      return { wrong: `${id} is no id of an organisation` };
    if (name === '') return { wrong: `${id} has no name` };
    if (!['', 'yes'].includes(outside)) return { wrong: 'outside is yes, or empty' };
    const place = placeIn(fields);
    if (place && 'wrong' in place) return place;
    const areaCode = areaOfOrganisation(id);
    return {
      id,
      kind: kind.data,
      name,
      areaCode,
      ...(place && { place }),
      ...(outside && { outside: true as const }),
    };
  });

/** `organisation,name`. @throws NotAsked */
export const administratorsIn = (text: string): Invited[] =>
  all(readCsv(text, ['organisation', 'name']), ({ organisation = '', name = '' }): Read<Invited> =>
    OrganisationId.safeParse(organisation).success && name !== ''
      ? { organisationId: organisation, name }
      : { wrong: 'an administrator has an organisation by its id, and a name' },
  );
