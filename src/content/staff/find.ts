/** Opening a case by the number somebody read out. */
export const findWords = {
  title: '按编号查找',
  number: '事项编号',
  hint: '例如 150902-2026-Z-48213-70655-9，横线可以不写',
  button: '打开',
  wrong: {
    form: '编号不对。完整的编号是 22 位，也可以只写中间的 10 位数字，请对照再输一次。',
    checkDigit: '编号里好像有一位写错了，请对照再输一次。',
  },
};
