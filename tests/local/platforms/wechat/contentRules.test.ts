import { complaintAbout } from '../../../../functions/local/platforms/wechat/contentRules';

test.each([
  ['thing1', '一二三四五六七八九十一二三四五六七八九十'],
  ['thing1', '𠮷'.repeat(20)],
  ['number2', '12.5'],
  ['letter1', 'abc'],
  ['symbol1', '+-!'],
  ['character_string12', '150902-2026-Z-48213-70655-7'],
  ['time1', '15:01'],
  ['time1', '2019年10月1日 15:01'],
  ['time1', '2022-12-08 16:13:16'],
  ['time1', '2019年10月1日 15:01~2019年10月1日 16:01'],
  ['date3', '2019年10月1日'],
  ['date3', '2019-12-25 09:42'],
  ['amount1', '￥100.50元'],
  ['phone_number1', '+86-0766-66888866'],
  ['car_number1', '粤A8Z888挂'],
  ['name1', '一二三四五六七八九十'],
  ['name1', 'Bayaertu Menghe Alat'],
  ['phrase1', '待补材料'],
  ['const1', '法律援助'],
])('%s accepts %s', (field, value) => {
  expect(complaintAbout(field, value)).toBeUndefined();
});

test.each([
  ['thing1', '一二三四五六七八九十一二三四五六七八九十一'],
  ['thing1', '两\n行'],
  ['number2', '12a'],
  ['number2', '1'.repeat(33)],
  ['letter1', 'a1'],
  ['symbol1', '!!!!!!'],
  ['character_string1', '编号1'],
  ['character_string1', '1'.repeat(33)],
  ['time1', '25:01'],
  ['time1', '明天'],
  ['date3', '15:01'],
  ['amount1', '一百元'],
  ['phone_number1', '1'.repeat(18)],
  ['car_number1', '粤A8Z888888'],
  ['name1', '一二三四五六七八九十a'],
  ['name1', 'a'.repeat(21)],
  ['name1', '张3'],
  ['phrase1', '等待补充材料'],
  ['phrase1', 'ok'],
  ['title1', '标题'],
  ['thing', '没有号码'],
])('%s refuses %s', (field, value) => {
  expect(complaintAbout(field, value)).toBe(`argument invalid! data.${field}.value invalid`);
});

test.each(['', ' ', '\n'])('a value of nothing (%j) is called emtpy', (value) => {
  expect(complaintAbout('thing1', value)).toBe('argument invalid! data.thing1.value is emtpy');
});
