/**
 * A record as a caller may give it: every field may be absent or null, which is its default (model/shape). The inputs
 * of the API implement this, so a field added to a record and forgotten there does not compile.
 */
export type Given<R, Needed extends keyof R = never> = {
  readonly [K in Exclude<keyof R, Needed>]: R[K] | null | undefined;
} & { readonly [K in Needed]: R[K] };
