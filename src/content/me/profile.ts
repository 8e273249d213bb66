import type { Speciality } from '../../../functions/contract/people/roster';
import { topics } from '../kinds/consultation/line';

/** Fields of work, by the names that residents choose from. */
export const fieldName = (field: Speciality): string => topics[field];

export const profileWords = {
  door: '我的专长和语言',
  doorNote: '指派的时候会先看合不合适',
  fields: '我擅长的',
  fieldsNote: '可以选几样，也可以一样都不选。',
  languages: '我能用的语言',
  save: '保存',
  saved: '保存好了。在您任职的每个单位都按这个来。',
  notCarrying: '您现在的身份不直接承办事项，不用填这个。',
};

export const matterWords = {
  title: '我在别处代理的当事人',
  note: '为了避免利益冲突，请写上您和本所在别处代理的当事人，以及他们的对方。我们只留下认不出内容的记号，看不到名字，也还原不出来。',
  side: '这些人是',
  client: '我们的当事人',
  otherSide: '我们当事人的对方',
  names: '名字，一行写一个',
  button: '登记',
  done: (count: number) => `登记了 ${count} 个名字。`,
  tooMany: (most: number) => `请至少写一个名字，一次最多写 ${most} 个，每个不超过 100 个字。`,
};
