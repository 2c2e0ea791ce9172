import Conf, {type Options} from 'conf';
import {preferenceSchemas} from './preferences.ts';

/**
 * Writes preferences into `config.json` of a folder that exists, beside whatever else the file holds. Apart from
 * `settings.ts` because loading `conf` takes longer than showing the first screen, and most starts change nothing.
 * @throws when the file is damaged, a value does not fit, or it cannot be written.
 */
export function writePreferences(folder: string, patch: Readonly<Record<string, unknown>>): void {
	const conf = new Conf<Record<string, unknown>>({
		projectName: 'quotidian',
		projectSuffix: '',
		cwd: folder,
		configFileMode: 0o600,
		accessPropertiesByDotNotation: false,
		schema: preferenceSchemas as Options<Record<string, unknown>>['schema'],
	});
	conf.set(patch);
}
