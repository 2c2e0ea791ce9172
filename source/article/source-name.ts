import type {SpeakerKind} from './article.ts';

/** A name by which articles quote somebody, as `Speaker.name` and `Speaker.kind` have it. */
export type SourceName = {readonly name: string; readonly kind: SpeakerKind};
