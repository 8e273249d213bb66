/** The people of an organisation, and how a duty ends. */
export const memberWords = {
  title: '本单位的工作人员',
  none: '还没有工作人员。',
  end: '结束任职',
  confirm: (name: string) => `结束${name}的任职？`,
  note: '结束以后，他手上没办完的事项会马上回到窗口，由别人接着办，期限照旧计算，不会因此耽误。他不能再看到这些事项。',
  done: (name: string, released: number) =>
    released === 0
      ? `已经结束${name}的任职。`
      : `已经结束${name}的任职，${released} 件事项回到了窗口，请尽快重新指派。`,
};
