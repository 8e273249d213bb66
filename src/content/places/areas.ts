import type { AreaLevel } from '../../../functions/contract/words';
import portal from '../portal.json';

export const areaLevels: Record<AreaLevel, string> = {
  city: '盟市',
  county: '旗县市区',
  township: '苏木乡镇街道',
  village: '嘎查村社区',
};

/** The area this portal serves. */
export const servedArea = portal.areaCode;
