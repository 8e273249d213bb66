import type { Actor, OrganisationRef, OutsideRef, StaffMember } from '../../functions/domain/case/case';
import type { CaseKind, Role, StaffRole } from '../../functions/contract/words';

const organisation = (organisationId: string, name: string): OrganisationRef => ({ organisationId, name });

export const serviceCentre = organisation('serviceCentre-150902000000', '集宁区公共法律服务中心');
export const aidAgency = organisation('legalAidAgency-150902000000', '集宁区法律援助中心');
export const petitionOffice = organisation('petitionOffice-150902000000', '集宁区信访局');
export const lawFirm = organisation('lawFirm-150902000000-1', '阴山律师事务所');
export const otherFirm = organisation('lawFirm-150902000000-2', '岱海律师事务所');
export const department = organisation('department-150902000000', '集宁区农牧局');
export const otherDepartment = organisation('department-150902000000-2', '集宁区交通局');
/** Where a case came from, in statuses it came to from elsewhere. */
export const sendingOffice = organisation('department-150902000000-3', '集宁区水利局');
/** On the other side, where a case has one. */
export const opponent = organisation('department-150902000000-8', '集宁区住建局');
/** The level above. */
export const cityPetitionOffice = organisation('petitionOffice-150900000000', '乌兰察布市信访局');
/** Nobody of these works here. */
const outside = (organisationId: string, name: string): OutsideRef => ({
  ...organisation(organisationId, name),
  isOutside: true,
});
export const regionsPetitionOffice = outside('petitionOffice-150000000000', '自治区信访局');
export const regionsBureau = outside('justiceBureau-150000000000', '自治区司法厅');
export const politicalLegal = outside('politicalLegal-150902000000', '集宁区委政法委员会');
export const justiceBureau = organisation('justiceBureau-150902000000', '集宁区司法局');
export const cityJusticeBureau = organisation('justiceBureau-150900000000', '乌兰察布市司法局');
export const cityServiceCentre = organisation('serviceCentre-150900000000', '乌兰察布市公共法律服务中心');
export const cityAidAgency = organisation('legalAidAgency-150900000000', '乌兰察布市法律援助中心');
export const otherCountysOffice = organisation('petitionOffice-150921000000', '卓资县信访局');

export const personId = (name: string): string => `p${name.toLowerCase().padEnd(25, '0')}`;

export const resident = (name: string): Actor => ({
  personId: personId(name),
  name: null,
  role: 'resident',
  organisation: null,
  belongsTo: [],
});

export const staff = (name: string, role: StaffRole, at: OrganisationRef): Actor => ({
  personId: personId(name),
  name: `${name}同志`,
  role,
  organisation: at,
  belongsTo: [at.organisationId],
});

/** The same person in another of their roles. */
export const acting = (actor: Actor, role: Role, at: OrganisationRef | null): Actor => ({
  ...actor,
  role,
  organisation: at,
  belongsTo: at ? [...actor.belongsTo, at.organisationId] : actor.belongsTo,
});

export const asMember = (actor: Actor): StaffMember => {
  if (!actor.organisation) throw new Error(`${actor.personId} works nowhere`);
  return { personId: actor.personId, name: actor.name ?? '', organisation: actor.organisation };
};

type Place = { desk: OrganisationRef; role: StaffRole; worksAt: OrganisationRef; above: OrganisationRef };

/** Where a new case of a kind waits, who carries it, and who is above. */
export const placeOf: Record<CaseKind, Place> = {
  consultation: { desk: serviceCentre, role: 'lawyer', worksAt: serviceCentre, above: cityServiceCentre },
  legalAid: { desk: aidAgency, role: 'lawyer', worksAt: lawFirm, above: justiceBureau },
  petition: { desk: petitionOffice, role: 'agent', worksAt: petitionOffice, above: cityPetitionOffice },
  aidComplaint: {
    desk: justiceBureau,
    role: 'dispatcher',
    worksAt: justiceBureau,
    above: cityJusticeBureau,
  },
};

export const otherCentre = organisation('serviceCentre-150921000000', '卓资县公共法律服务中心');
const thirdCentre = organisation('serviceCentre-150922000000', '化德县公共法律服务中心');
const otherAgency = organisation('legalAidAgency-150921000000', '卓资县法律援助中心');
const thirdAgency = organisation('legalAidAgency-150922000000', '化德县法律援助中心');

const otherBureau = organisation('justiceBureau-150921000000', '卓资县司法局');
const thirdBureau = organisation('justiceBureau-150922000000', '化德县司法局');

/** Two places to which a case of a kind can be handed. */
export const elsewhere: Record<CaseKind, readonly [OrganisationRef, OrganisationRef]> = {
  consultation: [otherCentre, thirdCentre],
  legalAid: [otherAgency, thirdAgency],
  petition: [department, otherDepartment],
  aidComplaint: [otherBureau, thirdBureau],
};

/** The one who files every case of these tests. */
export const owner = resident('owner');

/** Those who have to do with a case of a kind that is still at its first desk. */
export function castOf(kind: CaseKind) {
  const { desk, role, worksAt } = placeOf[kind];
  return {
    owner,
    handler: staff('handler', role, worksAt),
    duty: staff('duty', role, desk),
    dispatcher: staff('dispatcher', 'dispatcher', desk),
    supervisor: staff('supervisor', 'supervisor', desk),
  };
}

/** People without any standing in a case of the kind, each for another reason. */
export function strangersTo(kind: CaseKind): Record<string, Actor> {
  const { desk, role } = placeOf[kind];
  return {
    'another resident': resident('neighbour'),
    'a helper without a mandate': acting(resident('helper'), 'helper', null),
    'the administrator of the desk': staff('admin', 'admin', desk),
    'a dispatcher of another county': staff('farDispatcher', 'dispatcher', otherCountysOffice),
    'a supervisor of another county': staff('farSupervisor', 'supervisor', otherCountysOffice),
    'one of the same trade elsewhere': staff('farColleague', role, otherCountysOffice),
    'a dispatcher of a department not asked': staff('clerk', 'dispatcher', department),
    'the handler acting for another firm': staff('handler', role, otherFirm),
    'the handler acting as administrator': staff('handler', 'admin', desk),
    'the handler at home': resident('handler'),
    'the owner on duty at the desk': acting(owner, role, desk),
    'the owner as dispatcher of the desk': acting(owner, 'dispatcher', desk),
    'the owner as supervisor of the desk': acting(owner, 'supervisor', desk),
  };
}
