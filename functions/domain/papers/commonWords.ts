import type { Day } from '../../contract/ids';
import type { IntakeWay } from '../../contract/people/intake';
import type { OrganisationPlace } from '../../contract/places';
import { paperDay } from './day';

/** What several papers say in the same words. */
export const commonWords = {
  free: '法律援助、信访代办都不收费。有人借此要钱的，请不要给，并拨打 12345 反映。',
  /** Where nobody has said yet who it is: left to be written. */
  nameToCome: '（姓名待补）',
  ask: '看不明白的，可以拨打 12348（免费）请人念给您听、讲给您听。',
  unsealed: (office: string) => `本件没有盖章；盖章的在${office}，可以去领，也可以请它送给您。`,
  toSeal: (office: string) => `本件没有盖章，由${office}盖章以后发出。`,
  foundAt: (office: string, { address, postcode, phone, hours, sample }: OrganisationPlace) =>
    `${office}：${address}（邮编 ${postcode}），电话 ${phone}，${hours}。${sample ? '【编的示例】' : ''}`,
  noPlace: (office: string) => `${office}：这里还没有登记地址和电话，请打 12348（免费）问。`,
  handedInBy: (name: string) => `由${name}（当事人请来帮忙的人）代为提交，签名仍由当事人自己签。`,
  writtenBeside: (name: string, office: string) =>
    `由${office}的${name}当面代写、代交，内容是当事人自己说的，签名仍由当事人自己签。`,
  takenIn: {
    letter: (office: string, on: Day) =>
      `${office}${paperDay(on)}收到来信，按信上的话登记，签名仍由当事人自己签。`,
    visit: (office: string, on: Day) =>
      `当事人${paperDay(on)}到${office}当面说的，由工作人员记下，签名仍由当事人自己签。`,
    call: (office: string, on: Day) =>
      `当事人${paperDay(on)}打电话到${office}说的，由工作人员记下，签名仍由当事人自己签。`,
    sheet: (office: string, on: Day) =>
      `${office}${paperDay(on)}收到别处转来的单子，按单子登记，签名仍由当事人自己签。`,
  } satisfies Record<IntakeWay, (office: string, on: Day) => string>,
  issuer: '本单位',
  receiver: '收件单位',
  byHand: '空着的地方可以手写，不清楚的可以不填，由工作人员帮您补上。',
  sign: '签名或者按手印：',
  agentSign: '代为签名的人（写明关系）：',
  day: '日期：　　　　年　　月　　日',
  reasons: '理由',
  basis: '依据',
  remark: '附言',
  remedy: '不同意的，可以这样做',
  lastDay: '最后一天',
};

/** Whom a paper is written to. */
export const toPerson = (name: string): string => `${name}：`;
export const toOffice = (name: string): string => `致：${name}`;
