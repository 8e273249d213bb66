import type { DynamoDBRecord } from 'aws-lambda';
import { wechatClient } from '../../functions/channels/wechat/client';
import type { Instant, PersonId } from '../../functions/contract/ids';
import type { StaffRole } from '../../functions/contract/words';
import type { Move, OrganisationRef } from '../../functions/domain/case';
import { addMs } from '../../functions/domain/clocks/day';
import { localWeChatApp } from '../../functions/local/stand-in/account';
import { createWeChatStandIn } from '../../functions/local/stand-in/wechat';
import { lambdaRecord } from '../../functions/local/stream/lambdaRecord';
import { createNotifyHandler } from '../../functions/notify/handler';
import { keptMembers } from '../../functions/notify/members';
import { createMessageHandler } from '../../functions/notify/message/handler';
import type { LogEvent, LogFields } from '../../functions/runtime/log';
import { eventItem } from '../../functions/store/items/caseEvent';
import { noon, owner, personId } from '../support/moves';
import { referenceOn, seal, storeOn } from '../support/store';
import type { OpenTable } from '../support/table';

export const openid = 'oResident1';
export const template = 'templateAnswered';
const fields = ['character_string1', 'phrase2', 'time3', 'thing4'];

/** A move as a record of the stream, at a place in it. */
export const recordOf = (
  move: Move,
  sequenceNumber = `${move.event.caseId}${move.event.seq}`,
): DynamoDBRecord =>
  lambdaRecord(
    {
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: sequenceNumber, NewImage: eventItem(move, seal) },
    },
    'arn:local:stream',
  );

export const batch = (...moves: Move[]) => ({ Records: moves.map((move) => recordOf(move)) });

/** Both readers of the stream, on a real table, with WeChat's stand-in; time stands still until moved. */
export function scene(opened: OpenTable) {
  let at: Instant = noon;
  const now = () => at;
  const store = storeOn(opened, now);
  const reference = referenceOn(opened);
  const standIn = createWeChatStandIn({
    now: () => new Date(at),
    templates: { [template]: fields },
    hasPage: (page) => page === 'pages/case/index',
  });
  const logged: ({ event: LogEvent } & LogFields)[] = [];
  const log = (event: LogEvent, more: LogFields) => void logged.push({ event, ...more });
  let requests = 0;
  const weChat = wechatClient({
    baseUrl: 'http://wechat.test',
    ...localWeChatApp,
    now: () => new Date(at),
    sleep: async () => undefined,
    random: () => 0,
    fetch: async (input, init) => {
      requests += 1;
      return standIn.app.request(input instanceof Request ? input.url : input.toString(), init);
    },
  });
  const messaging = {
    people: store.people,
    claims: store.claims,
    send: weChat.sendSubscribeMessage.bind(weChat),
    templates: { answered: { once: template }, message: { once: template } },
    now,
    log,
  };
  const message = createMessageHandler(messaging);

  return {
    store,
    standIn,
    messaging,
    logged,
    requests: () => requests,
    pass: (ms: number) => (at = addMs(at, ms)),
    notify: createNotifyHandler({
      inbox: store.inbox,
      people: {
        get: (id) => store.people.get(id),
        members: keptMembers((organisationId, role) => store.people.members(organisationId, role), now),
      },
      log,
    }),
    message: (event: Parameters<typeof message>[0], remaining = 180_000) =>
      message(event, { getRemainingTimeInMillis: () => remaining }),

    async resident(): Promise<void> {
      await store.people.findOrMake(openid, owner);
    },
    async organisation({ organisationId, name }: OrganisationRef): Promise<void> {
      await reference.putOrganisations([
        { id: organisationId, name, kind: 'serviceCentre', areaCode: '150927000000' },
      ]);
    },
    /** Someone with a post in an organisation, and perhaps one of the same sort elsewhere. */
    async staff(
      mark: string,
      role: StaffRole,
      { organisationId }: OrganisationRef,
      elsewhere?: OrganisationRef,
    ): Promise<PersonId> {
      const id = personId(mark);
      const places = [organisationId, elsewhere?.organisationId].flatMap((at) =>
        at ? [{ role, organisationId: at }] : [],
      );
      await reference.putStaff([{ personId: id, openid: null, name: mark, places }]);
      return id;
    },
    /** What somebody was told of a case, newest first. */
    async toldOf({ head }: Move, id: PersonId): Promise<string[]> {
      const { rows } = await store.inbox.page(id, { limit: 100 });
      return rows
        .filter(({ caseId }) => caseId === head.id)
        .map(({ kind, audience }) => `${kind} to ${audience}`);
    },
  };
}
