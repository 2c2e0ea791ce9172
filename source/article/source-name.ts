import type {SpeakerKind} from './article.ts';

/** A name by which articles quote somebody, as `Speaker.name` and `Speaker.kind` have it. */
export type SourceName = {readonly name: string; readonly kind: SpeakerKind};

/** Equal for the same name of the same kind, and for no others. */
export function sourceKey({name, kind}: SourceName): string {
	return `${kind} ${name}`;
}
