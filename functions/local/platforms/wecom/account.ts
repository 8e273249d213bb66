/** The corporation and its application as WeCom knows them. Not secrets: nothing outside this machine accepts them. */
export interface WeComAccount {
  readonly corpId: string;
  readonly secret: string;
  readonly agentId: number;
  /** Whether the corporation has this member, given in lower case. */
  readonly hasMember: (userId: string) => boolean;
  /** Whether there is a group robot with this key. */
  readonly hasRobot: (key: string) => boolean;
}

/** Every account but those that begin with `nobody`, and every key of the right form but those that begin so. */
export const localWeComAccount: WeComAccount = {
  corpId: 'ww0000000000000000',
  secret: 'localWeComSecret',
  agentId: 1000001,
  hasMember: (userId) => !userId.startsWith('nobody'),
  hasRobot: (key) => /^[\w-]{10,100}$/.test(key) && !key.startsWith('nobody'),
};
