/** What can keep the local stack's database from starting. */
export type EngineFailureReason = keyof typeof sentences;

const sentences = {
  noEngine: (platform: string) =>
    `这台电脑（${platform}）没有可用的内置数据库：请在 64 位 Linux 上重新执行 npm ci，或把环境变量 DYNAMODB_ENDPOINT 设为一个已经运行的 DynamoDB 地址。`,
  badSetting: (name: string) =>
    `环境变量 ${name} 的值不对：请照 functions/local/README.md 的说明改正，或取消这个设置后再启动。`,
  folderUnusable: (folder: string) =>
    `数据文件夹 ${folder} 不能写入：请检查它是不是文件夹、有没有写权限、磁盘是否已满，或用 DATA_DIR 指定另一个文件夹。`,
  folderInUse: (folderAndHolder: string) =>
    `数据文件夹 ${folderAndHolder} 在使用：请先停止那一个，或用 DATA_DIR 指定另一个文件夹。`,
  dataBroken: (file: string) =>
    `数据文件 ${file} 已损坏或不是本程序的数据：请用备份恢复它，或把它移走后重新启动（会建一个空的）。`,
  notAnswering: (endpoint: string) =>
    `数据库 ${endpoint} 没有应答：请确认它正在运行、地址没有写错，然后再启动。`,
  ended: (name: string) =>
    `内置数据库 ${name} 一启动就退出了：请重新执行 npm ci 后再试，仍不行就换一个 DATA_DIR。`,
  noLocalJar: (jar: string) =>
    `找不到 DynamoDB Local 的程序 ${jar}：请自行下载并同意其许可，再把 DYNAMODB_LOCAL_JAR 设为 DynamoDBLocal.jar 的完整路径。`,
  noJava: (program: string) =>
    `没有找到 ${program}：DynamoDB Local 需要 Java 17 或更新版本，请安装后再启动。`,
};

/** The database cannot be used; `message` is one Chinese sentence that says what to do. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';

  constructor(
    readonly reason: EngineFailureReason,
    subject: string,
    options?: ErrorOptions,
  ) {
    super(sentences[reason](subject), options);
  }
}
