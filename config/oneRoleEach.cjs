/** What AWS lets nobody name a role longer than. */
const longestName = 64;

/** What a function has to be allowed so that Lambda can bring it what it works on, by the kind of event. */
const brings = {
  stream: ['GetRecords', 'GetShardIterator', 'DescribeStream', 'ListStreams'].map(
    (verb) => `dynamodb:${verb}`,
  ),
  sqs: ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((verb) => `sqs:${verb}`),
};

const allow = (actions, resources) => ({ Effect: 'Allow', Action: actions, Resource: resources });

/** The log of a function that is called so, and nobody else's. */
const writesLog = (logGroup) => {
  const ownLog = `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:${logGroup}:*:*`;
  return allow(['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:PutLogEvents'], [{ 'Fn::Sub': ownLog }]);
};

const receives = (events) =>
  Object.entries(brings).flatMap(([kind, actions]) => {
    const from = events.flatMap((event) => event[kind]?.arn ?? []);
    return from.length === 0 ? [] : [allow(actions, from)];
  });

/** The framework's own name for its shared role, with the function's name in it; shorter where it would be too long. */
function roleName([service, stage, region, kind], name, deployedTo) {
  const long = [service, stage, name, region, kind];
  const length = [service, stage, name, deployedTo, kind].join('-').length;
  return { 'Fn::Join': ['-', length > longestName ? long.slice(0, -1) : long] };
}

/**
 * Every function has a role of its own, which may what its `iamRoleStatements` in serverless.yml say, write its own log, and
 * take what its events bring. The shared role that the framework would give them all is the pattern for them, and is then
 * left out: a role nobody uses is a role somebody may borrow.
 */
module.exports = class OneRoleEach {
  constructor(serverless) {
    serverless.configSchemaHandler.defineFunctionProperties('aws', {
      properties: { iamRoleStatements: { $ref: '#/definitions/awsIamPolicyStatements' } },
      required: ['iamRoleStatements'],
    });
    this.hooks = { 'before:package:finalize': () => this.giveRoles(serverless) };
  }

  giveRoles(serverless) {
    const { service } = serverless;
    const { naming } = serverless.getProvider('aws');
    const { Resources: resources } = service.provider.compiledCloudFormationTemplate;
    const shared = naming.getRoleLogicalId();
    const { [shared]: pattern } = resources;
    for (const name of service.getAllFunctions()) {
      const { name: deployedAs, events, iamRoleStatements } = service.getFunction(name);
      const own = `${naming.getNormalizedFunctionName(name)}${shared}`;
      const role = structuredClone(pattern);
      role.Properties.RoleName = roleName(naming.getRoleName()['Fn::Join'][1], name, service.provider.region);
      role.Properties.ManagedPolicyArns = [];
      role.Properties.Policies[0].PolicyDocument.Statement = [
        writesLog(naming.getLogGroupName(deployedAs)),
        ...receives(events),
        ...iamRoleStatements,
      ];
      resources[own] = role;
      this.handOver(resources, naming.getLambdaLogicalId(name), shared, own);
    }
    delete resources[shared];
  }

  /** The function, and what brings it its events, wait for the function's own role instead of the shared one. */
  handOver(resources, lambda, shared, own) {
    const { [lambda]: deployed } = resources;
    deployed.Properties.Role = { 'Fn::GetAtt': [own, 'Arn'] };
    deployed.DependsOn = [own, ...deployed.DependsOn.filter((needed) => needed !== shared)];
    for (const mapping of Object.values(resources).filter(
      ({ Type }) => Type === 'AWS::Lambda::EventSourceMapping',
    ))
      if (mapping.Properties.FunctionName['Fn::GetAtt'][0] === lambda) mapping.DependsOn = own;
  }
};
