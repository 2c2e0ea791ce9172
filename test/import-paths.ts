import {registerHooks} from 'node:module';
import {pathToFileURL} from 'node:url';

// Vitest imports packages by their paths, which Node takes for URLs: a percent sign in the folder's name is lost.
registerHooks({
	resolve(specifier, context, next) {
		const isPath = specifier.startsWith('/') && context.conditions.includes('import');
		return next(isPath ? pathToFileURL(specifier).href : specifier, context);
	},
});
