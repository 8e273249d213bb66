import type { OrganisationPlace } from '../../contract/places';
import type { Area } from '../../contract/case/views';
import type { AreaLevel, OrganisationKind } from '../../contract/words';

/** The street of a kind of office, and its door there, where it has one. */
const doors: Record<OrganisationKind, string> = {
  serviceCentre: '便民路 1 号',
  legalAidAgency: '便民路 1 号二楼',
  justiceBureau: '政府路 8 号',
  petitionOffice: '政府路 2 号人民来访接待大厅',
  lawFirm: '商业街 20 号',
  mediationCommittee: '便民路 3 号',
  department: '政府路 10 号',
  court: '法治路 6 号诉讼服务中心',
  procuratorate: '法治路 8 号检察服务中心',
  publicSecurity: '法治路 12 号',
  politicalLegal: '政府路 1 号',
  discipline: '政府路 5 号信访室',
  arbitration: '政府路 16 号一楼',
  partyOrganisation: '政府路 1 号',
};

const usualHours = '工作日 8:30—12:00、14:30—17:30';
const hours: Partial<Record<AreaLevel, string>> = {
  township: '工作日 8:30—12:00、14:30—17:00',
  village: '周一、周四 9:00—11:30；急事打村里的电话',
};

/** Where the post goes and what is dialled first, by how far up an area is: the state, the region, or the city and below. */
function codesOf(code: string): { postcode: string; dialled: string } {
  if (code.startsWith('0')) return { postcode: '100000', dialled: '010' };
  if (code.endsWith('0000000000')) return { postcode: '010000', dialled: '0471' };
  return { postcode: `012${code.slice(3, 6)}`, dialled: '0474' };
}

/**
 * A number that rings nowhere: no subscriber's number begins with 0, so that whoever taps on a sample calls nobody. `nth`
 * of the offices of an area.
 */
const phoneOf = (code: string, nth: number): string => {
  const digits = String((Number(code.slice(4)) * 37 + nth) % 1_000_000).padStart(6, '0');
  return `${codesOf(code).dialled}-0${digits}`;
};

/** Where an invented organisation would be found. Marked as a sample in the data, and wherever it is shown. */
export const samplePlace = (
  { code, name, level }: Pick<Area, 'code' | 'name'> & { level?: AreaLevel },
  kind: OrganisationKind,
  nth: number,
): OrganisationPlace => ({
  address: level === 'village' ? `${name}党群服务中心` : `${name}${doors[kind]}`,
  postcode: codesOf(code).postcode,
  phone: phoneOf(code, nth),
  hours: (level && hours[level]) ?? usualHours,
  sample: true,
});
