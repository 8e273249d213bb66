import type { CaseEvent, CaseHead } from '../case/case';
import { dayOf } from '../clocks/day';
import { paperTable } from './table';
import type { PaperKind } from '../../contract/case/papers';

/** 集宁区法律援助中心, 乌兰察布市集宁区法律援助中心 → 集宁: the place that an office serves, where its name begins with one. */
function placeOf(office: string | null): string {
  const [, city, county] =
    office?.match(/^(?:内蒙古自治区)?(?:([^市县区旗]{2,6})市)?(?:([^市县区旗乡镇]{2,7})[县区旗])?/) ?? [];
  return county ?? city ?? '';
}

/**
 * 发文字号 of a paper that a step issued: 集宁援决字〔2026〕48213-70655-3号; null for a form. The place stands for the office's
 * own 机关代字, which is not known here; then the series, the year of the step, and as the number the ten digits of the case with
 * which step of it this was. No counter is asked: ten digits are given to one case alone and a step to one paper of a series,
 * so no office can come to have a number twice in a year; every drawing gives the same; and nobody waits for a row
 * that all decisions of an office would be written to. What is given up: the numbers of a register run, these do not.
 */
export function documentNumber(
  kind: PaperKind,
  { at, by, seq }: Pick<CaseEvent, 'at' | 'by' | 'seq'>,
  { id }: Pick<CaseHead, 'id'>,
): string | null {
  const { series } = paperTable[kind];
  if (series === null) return null;
  const year = dayOf(at).slice(0, 4);
  return `${placeOf(by.organisationName)}${series}字〔${year}〕${id.slice(0, 5)}-${id.slice(5)}-${seq}号`;
}
