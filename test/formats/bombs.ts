import type {Article} from '../../source/article/article.ts';
import {UnreadableError} from '../../source/formats/format.ts';
import {parseDocument} from '../../source/formats/parse.ts';
import {documentOf} from './documents.ts';

/** The articles, or none when the text is refused in the proper way. */
export async function articlesOf(text: string, path: string): Promise<Article[]> {
	try {
		return await parseDocument(documentOf(text, path));
	} catch (error) {
		if (error instanceof UnreadableError) return [];
		throw error;
	}
}

/** Texts that make a careless reader slow, each about as long as asked for. */
export const bombs: Record<string, (length: number) => string> = {
	'one line': length => 'word '.repeat(length / 5),
	'one word': length => 'a'.repeat(length),
	'empty lines': length => `a${'\n'.repeat(length)}b`,
	'a dash a line': length => '-\n'.repeat(length / 2),
	dashes: length => '-'.repeat(length),
	spaces: length => `a${' '.repeat(length)}b`,
	'no-break spaces': length => `${'\u00a0'.repeat(length)}b`,
	'invisible characters': length => `${'\u200b'.repeat(length)}b`,
	'open brackets': length => `x${' (Reporting by'.repeat(length / 14)}`,
	'quotation marks': length => '“'.repeat(length),
	capitals: length => 'ABCD, '.repeat(length / 6),
	bylines: length => 'By Jane Doe\n'.repeat(length / 12),
	labels: length => 'Source: b\n'.repeat(length / 10),
	bullets: length => '- a\n'.repeat(length / 4),
	tables: length => 'a\tb\tc\n'.repeat(length / 6),
	'wrapped lines': length => `${'word '.repeat(13)}\n`.repeat(length / 66),
	'indented lines': length => `    ${'word '.repeat(12)}\n${'word '.repeat(13)}\n`.repeat(length / 131),
	'form feeds': length => 'Pier shut\n\nThe story.\f'.repeat(length / 22),
	'closing matter': length => `Story.\n\n${'All rights reserved.\n\n'.repeat(length / 22)}`,
	'counted documents': length => '1 of 2 DOCUMENTS\nA\n\nb\n'.repeat(length / 22),
	'fences of front matter': length => '---\n'.repeat(length / 4),
	'keys of front matter': length => `---\n${'title: x\n'.repeat(length / 9)}`,
	emphasis: length => `${'*a* '.repeat(1000)}\n\n`.repeat(length / 4002),
	'square brackets': length => `x ${'[a]('.repeat(1000)}\n\n`.repeat(length / 4004),
	'quoted quotations': length => `x\n\n${'>'.repeat(length)}`,
};
