import type { Area, Organisation } from '../../contract/case/views';
import type { OrganisationKind } from '../../contract/words';
import { areasBeyond, organisationOf } from '../../domain/standing/routing';

/** Bodies outside the tree in each county and in the city: nobody of theirs works here. */
const beside: Partial<Record<OrganisationKind, { county: string; city: string }>> = {
  court: { county: '人民法院', city: '中级人民法院' },
  procuratorate: { county: '人民检察院', city: '人民检察院' },
  publicSecurity: { county: '公安局', city: '公安局' },
  politicalLegal: { county: '委政法委员会', city: '委政法委员会' },
  discipline: { county: '纪委监委', city: '纪委监委' },
  arbitration: { county: '劳动人事争议仲裁委员会', city: '劳动人事争议仲裁委员会' },
  partyOrganisation: { county: '委组织部', city: '委组织部' },
};

/** Those above the top of the tree: of the region, and of the state for what the region itself decided. */
const beyond: readonly (readonly [OrganisationKind, string])[][] = [
  [
    ['petitionOffice', '内蒙古自治区信访局（复查复核办公室）'],
    ['justiceBureau', '内蒙古自治区司法厅'],
    ['department', '内蒙古自治区人力资源和社会保障厅'],
    ['department', '内蒙古自治区农牧厅'],
    ['politicalLegal', '内蒙古自治区党委政法委员会'],
    ['discipline', '内蒙古自治区纪委监委'],
  ],
  [['petitionOffice', '国家信访局']],
];

/** Those of a county or of the city. */
export const outsideOf = ({ code, name, level }: Area): Omit<Organisation, 'place'>[] =>
  level === 'county' || level === 'city'
    ? Object.entries(beside).map(([key, words]) => {
        // The keys are those of the table above.
        const kind = key as OrganisationKind;
        return {
          id: organisationOf(kind, code),
          kind,
          name: `${name}${words[level]}`,
          areaCode: code,
          outside: true,
        };
      })
    : [];

/** Those above the city. Several of one kind are numbered, as in the tree. */
export const beyondOf = ({ code }: Area): Omit<Organisation, 'place'>[] =>
  areasBeyond(code).flatMap((areaCode, level) =>
    (beyond[level] ?? []).map(([kind, name], _, all) => {
      const like = all.filter(([other]) => other === kind);
      const number = like.length > 1 ? `-${like.findIndex(([, other]) => other === name) + 1}` : '';
      return { id: `${organisationOf(kind, areaCode)}${number}`, kind, name, areaCode, outside: true };
    }),
  );
