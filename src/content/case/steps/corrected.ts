/** Beside what was filed: what stood there before, and what is not used any more. */
export const correctionWords = {
  title: '改正过的',
  changed: (was: string, right: string) => `原来写的：${was}；改成：${right}`,
  nothing: '没有写',
  withheld: (names: string) => `本人收回了同意，只保存、不再使用：${names}。`,
  withheldMine: (names: string) => `您收回了同意，单位不再使用：${names}。`,
  place: '改正写错的、收回同意',
  earlier: (values: string) => `原来写的：${values}`,
};
