/** The S3-compatible server of the tests comes without types; this is what they use of it. */
declare module "s3rver" {
  export default class S3rver {
    constructor(options: object);
    run(): Promise<object>;
    close(): Promise<void>;
  }
}
