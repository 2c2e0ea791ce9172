/** Writes a list of so many articles with headlines of a kilobyte into a file, and prints what is told of it. */
import {openExporting} from '../../source/terminal/exporting.ts';
import {knownArticles, listPlan} from './known-articles.ts';

const [file = '', number = '1'] = process.argv.slice(2);

openExporting(knownArticles(Number(number)), [], message => {
	if (message.type !== 'export-told') return;
	const {told} = message;
	if (told.state === 'over') console.log(told.text);
	if (told.state === 'refused') console.log(told.why);
}).answer({type: 'export', number: 1, plan: listPlan('json'), file, replace: true});
