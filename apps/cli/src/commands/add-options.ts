/** What `add` was asked for, beside the file. */
export interface AddOptions {
  readonly figures?: string;
  readonly accept?: true;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly json?: true;
}
