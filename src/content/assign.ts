export const assignWords = {
  whom: '交给谁办',
  hint: '点名字，看清楚再确认。换人以后，原来的承办人就看不到这件事了。',
  nobody: '本单位还没有能承办这件事的人。请联系管理员添加人员。',
  closed: '这件事现在不能指派了。',
  toCase: '回去看这件事',
  ask: (name: string) => `交给${name}办？`,
};
