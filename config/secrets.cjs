/** A secret of this deployment by its name; Secrets Manager adds six characters of its own. */
const arnOf = (name) => ({
  'Fn::Sub': `arn:\${AWS::Partition}:secretsmanager:\${AWS::Region}:\${AWS::AccountId}:secret:${name}-??????`,
});

/**
 * A function reads the secrets that its `secrets` in serverless.yml names while it runs, and may read no others: none lies
 * in its configuration, where whoever may look at functions would see it. Comes before the roles are made.
 */
module.exports = class Secrets {
  constructor(serverless) {
    serverless.configSchemaHandler.defineFunctionProperties('aws', {
      properties: { secrets: { type: 'array', items: { type: 'string' }, minItems: 1 } },
      required: ['secrets'],
    });
    this.hooks = { 'before:package:finalize': () => this.name(serverless) };
  }

  name(serverless) {
    const { service } = serverless;
    const { naming } = serverless.getProvider('aws');
    const { Resources: resources } = service.provider.compiledCloudFormationTemplate;
    const { secretName } = service.custom;
    for (const called of service.getAllFunctions()) {
      const made = service.getFunction(called);
      const names = made.secrets.map((one) => `${secretName}/${one}`);
      resources[naming.getLambdaLogicalId(called)].Properties.Environment.Variables.SECRETS = names.join(',');
      made.iamRoleStatements.push({
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue'],
        Resource: names.map(arnOf),
      });
    }
  }
};
