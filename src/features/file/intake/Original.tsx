import { View } from '@tarojs/components';
import { Attachments } from '../../../components/files/Attachments';
import { TextField } from '../../../components/ask/TextField';
import { TimeField } from '../../../components/ask/TimeField';
import { Link } from '../../../components/base/Link';
import { Section } from '../../../components/show/Section';
import { intakeWords as words } from '../../../content/staff/intake';
import { clockAt, dayAfter } from '../../../content/when';
import { limits } from '../../../../functions/contract/limits';
import { useNow } from '../../../services/device/now';
import { useAttachments } from '../../../services/files/attachments';
import { Same } from './Same';
import type { IntakeDesk } from './useIntake';

/** The original: its photos or recording, when it came, where it is kept; and whether it is there already. */
export function Original({ desk }: { desk: IntakeDesk }) {
  const { written, set, errors, attached } = desk;
  const now = useNow();
  const { way } = written;
  return (
    <>
      <Section near>
        <Attachments
          id="files"
          label={words.original[way]}
          hint={words.originalNote[way]}
          optional
          error={errors.of('files')}
          {...useAttachments(attached)}
        />
      </Section>
      <Section title={words.got}>
        <View id="received" className="intake-came">
          <TimeField
            id="received-day"
            of="date"
            label={words.day}
            value={written.day}
            from={dayAfter(now, -limits.intakeDays)}
            to={clockAt(new Date(now).toISOString()).day}
            error={errors.of('received')}
            onChange={(day) => set('day', day)}
          />
          <TimeField
            id="received-time"
            of="time"
            label={words.time}
            value={written.time}
            onChange={(time) => set('time', time)}
          />
        </View>
        <Link id="came-now" acts onPress={desk.cameNow}>
          {words.justNow}
        </Link>
        <View className="note intake-counts">{words.counts}</View>
        <TextField
          id="reference"
          {...words.reference}
          optional
          value={written.reference}
          onChange={(reference) => set('reference', reference)}
          error={errors.of('reference')}
        />
      </Section>
      <Same phone={written.phone} />
    </>
  );
}
