import type { FoundBy } from '../../../functions/contract/case/work';

/** What a case was found by; a number that was given is looked up whole. */
export type HitBy = FoundBy | 'phone' | 'idNumber';

/** Finding cases inside one's own organisation. */
export const findWords = {
  field: '找事项',
  placeholder: '编号、姓名、电话或者几个字',
  hint: '编号、电话、身份证号、姓名要写全，只知道姓的写“郭老太太”也行；写几个字，找题目和当事人写的话。空格隔开的，每一样都要对上。',
  button: '找',
  recorded: '您做的这次查找会记下',
  label: '找到的事项',
  kinds: { title: '哪一类', all: '全部' },
  periods: { title: '什么时候提交的', all: '不限时间', week: '七天内', month: '一个月内', year: '一年内' },
  by: {
    number: '编号',
    name: '姓名',
    word: '题目或者当事人写的话',
    phone: '电话',
    idNumber: '身份证号',
  } satisfies Record<HitBy, string>,
  matched: '对得上',
  /** 对得上：姓名、电话. */
  matchedBy: (by: readonly string[]) => `对得上：${by.join('、')}`,
  begin: '写上要找的，按回车。',
  none: '没有找到您能看的事项。',
  noneNote: '只找本单位您能看的。没找到，不等于没有：换个字再找，或者请当事人说一下事项编号。',
  onlySeen: '只找本单位您能看的。没找到，不等于没有。',
  wrongNumber: '编号里好像有一位写错了，请对照再输一次。',
  wrongIdNumber: '身份证号里好像有一位写错了，请对照再输一次。',
  tooCommon: '这几个字太常见，或者号码不全，找不出来。姓名和号码请写全，字请写两个以上、有特点的。',
  choose: '点一行，这里就能看到概要',
  toField: '换个字找',
} as const;
