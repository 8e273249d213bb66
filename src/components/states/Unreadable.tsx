import { List, Row } from '../show/List';

/** Lines that cannot be shown now, each as one sentence in its place: none of them goes missing. */
export function Unreadable({ label, lines }: { label: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <List label={label}>
      {lines.map((line, at) => (
        <Row key={`${at} ${line}`} title={line} />
      ))}
    </List>
  );
}
