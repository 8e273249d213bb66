/** What somebody is told who acts for another, or whose matters another acts in. */
export const helpingSentences = {
  helping_ended: {
    title: '已经不能替这位办了',
    detail: '对方已经收回，或者到期了。还要帮忙，请对方重新出示一个码。',
  },
  owners_alone: {
    title: '这一步要本人自己办',
    detail: '请本人在自己的手机上办，或者到窗口当面办；不会的请拨打 12348。',
  },
  guardian_by_law: {
    title: '监护人不能在这里收回',
    detail:
      '他对您不好、不该再管您的，请找村（居）委会、民政局或者打 12345。您自己写的他看不到，可以照样问。',
  },
  guardian_is_other_side: {
    title: '监护人就是对方，不能这样办',
    detail: '请换别的监护人、近亲属或者村（居）委会来办，他自己也可以办；也可以找民政局、检察院，打 12345。',
  },
  ward_of_age: {
    title: '已经满十八周岁',
    detail: '满十八周岁的人自己作主。要请人帮忙的，请本人在自己的手机上点“谁在替我办”。',
  },
} as const;
