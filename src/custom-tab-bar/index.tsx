/**
 * Nothing: WeChat puts this in the place of its own bar, whose labels cannot grow. `Page` draws ours, once for both builds,
 * because an instance of its own for each place forgets which one it stands at (Taro 7302, 17293).
 */
export default function NoBar() {
  return null;
}
