/**
 * Every function has its own role (serverless-iam-roles-per-function), so the shared one that the framework puts beside
 * them is left out: a role nobody uses is a role somebody may borrow.
 */
module.exports = class OneRoleEach {
  constructor(serverless) {
    this.hooks = {
      'before:package:finalize': () => {
        const role = serverless.getProvider('aws').naming.getRoleLogicalId();
        delete serverless.service.provider.compiledCloudFormationTemplate.Resources[role];
      },
    };
  }
};
