import { randomUUID } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import { wechatClient } from '../../functions/channels/wechat/client';
import type { Instant, PersonId } from '../../functions/contract/ids';
import type { StaffRole } from '../../functions/contract/words';
import type { Move, OrganisationRef } from '../../functions/domain/case/case';
import { addMs } from '../../functions/domain/clocks/day';
import { localWeChatApp } from '../../functions/local/platforms/wechat/account';
import { createWeChatStandIn } from '../../functions/local/platforms/wechat/wechat';
import { lambdaRecord } from '../../functions/local/stack/stream/lambdaRecord';
import { createNotifyHandler } from '../../functions/notify/handler';
import { keptMembers } from '../../functions/notify/members';
import { createDeliverHandler } from '../../functions/notify/deliver/handler';
import { raise } from '../../functions/notify/deliver/raise';
import { unserved } from '../../functions/notify/deliver/unserved';
import { createMessageHandler } from '../../functions/notify/message/handler';
import { sms } from '../../functions/notify/rungs/sms';
import { subscription } from '../../functions/notify/rungs/subscription';
import type { Sms } from '../../functions/channels/sms/sms';
import { publishedCalendar } from '../../functions/domain/clocks/calendar';
import { usualWaits } from '../../functions/domain/deliveries/waits';
import type { Templates } from '../../functions/runtime/env';
import type { LogEvent, LogFields } from '../../functions/runtime/log';
import { eventItem } from '../../functions/store/cases/eventItem';
import { noon, owner, personId } from '../support/moves';
import { createKeptWords } from '../../functions/store/search/keptWords';
import { createKeptWork } from '../../functions/store/work/keptWork';
import { createFoldedLines } from '../../functions/store/inbox/foldedLines';
import { createWeChatTokens } from '../../functions/store/channelTokens/channelTokens';
import { referenceOn, seal, storeOn, storeOptions } from '../support/store';
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

const usualTemplates: Templates = { answered: { once: template }, message: { once: template } };
/** What a deployed function is given for one batch, milliseconds. */
const batchMs = 180_000;

type SceneOptions = {
  sms?: Sms;
  templates?: Templates;
  /** What WeChat has of everybody's consent, whatever our ledger says. */
  defaultGrants?: number;
};

/** The readers of the stream, on a real table, with WeChat's stand-in; time stands still until moved. */
export function scene(opened: OpenTable, options: SceneOptions = {}) {
  const { sms: provider, templates = usualTemplates, defaultGrants = 0 } = options;
  let at: Instant = noon;
  const now = () => at;
  const store = storeOn(opened, now);
  const reference = referenceOn(opened);
  const ids = Object.values(templates).flatMap((one) => Object.values(one));
  const standIn = createWeChatStandIn({
    now: () => new Date(at),
    templates: Object.fromEntries(ids.map((id) => [id, fields])),
    hasPage: (page) => page === 'pages/case/index',
    defaultGrants,
    pause: async () => undefined,
  });
  const logged: ({ event: LogEvent } & LogFields)[] = [];
  const log = (event: LogEvent, more: LogFields) => void logged.push({ event, ...more });
  const requested: string[] = [];
  let lost = 0;

  /** One instance of a function, with a memory of its own. */
  function worker() {
    const weChat = wechatClient({
      baseUrl: 'http://wechat.test',
      ...localWeChatApp,
      tokens: createWeChatTokens(storeOptions(opened, now), localWeChatApp.appId),
      now: () => new Date(at),
      sleep: async () => undefined,
      random: () => 0,
      fetch: async (input, init) => {
        requested.push(input.pathname);
        const response = await standIn.app.request(input.toString(), init);
        response
          .clone()
          .text()
          .catch(() => (lost += 1));
        return response;
      },
    });
    const { deliveries, inbox, people, cases, consents } = store;
    const send = weChat.sendSubscribeMessage.bind(weChat);
    const delivery = {
      deliveries,
      cases,
      inbox,
      now,
      log,
      rungs: {
        subscription: subscription({ people, consents, send, templates, now, log }),
        sms: sms({ sms: provider ?? null, cases, people }),
      },
      isUnserved: unserved(store),
      raise: raise({ cases, people, inbox }),
      rules: { waits: usualWaits, calendar: publishedCalendar },
    };
    const begin = createMessageHandler(delivery);
    const carryOn = createDeliverHandler(delivery);
    return {
      telling: delivery,
      message: (event: Parameters<typeof begin>[0], remaining = batchMs) =>
        begin(event, { getRemainingTimeInMillis: () => remaining }),
      /** What the schedule does every minute. */
      carryOn: (remaining = batchMs) => carryOn({}, { getRemainingTimeInMillis: () => remaining }),
    };
  }
  const first = worker();

  return {
    store,
    standIn,
    telling: first.telling,
    worker,
    logged,
    requests: () => requested.length,
    /** Requests to one of WeChat's paths. */
    requestsTo: (path: string) => requested.filter((one) => one === path).length,
    /** Answers that broke off. */
    lost: () => lost,
    now,
    pass: (ms: number) => (at = addMs(at, ms)),
    notify: createNotifyHandler({
      inbox: store.inbox,
      folded: createFoldedLines(storeOptions(opened, now)),
      deliveries: store.deliveries,
      dayDigests: store.dayDigests,
      drafts: store.drafts,
      workloads: store.workloads,
      helpings: store.helpings,
      leaves: store.leaves,
      work: createKeptWork(storeOptions(opened, now)),
      words: createKeptWords(storeOptions(opened, now)),
      cases: store.cases,
      staffChannels: store.staffChannels,
      rules: { waits: usualWaits, calendar: publishedCalendar },
      now,
      people: {
        get: (id) => store.people.get(id),
        member: store.people.member,
        members: keptMembers((organisationId, role) => store.people.members(organisationId, role), now),
      },
      log,
    }),
    message: first.message,
    carryOn: first.carryOn,

    async resident(): Promise<void> {
      await store.people.findOrMake(openid, owner);
    },
    /** Many residents at once. */
    async residents(all: readonly { personId: PersonId; openid: string }[]): Promise<void> {
      await reference.putStaff(all.map((one, at) => ({ ...one, name: `resident ${at}`, places: [] })));
    },
    /** The resident agrees to so many messages, and both WeChat and our ledger know. */
    async agree(times: number, { to = template, who = owner, phone = openid } = {}): Promise<void> {
      standIn.grant(phone, to, times);
      for (let time = 0; time < times; time += 1)
        await store.consents.tapped(who, `tap-${randomUUID()}`, { [to]: 'accept' }, at);
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
