import {safeBlock} from '../article/safe-text.ts';
import {type Call, type Command, type Option, UseError} from './command.ts';
import {commands, optionsOf} from './options.ts';

/** Prints what makes a shell complete commands, options and paths. */
export async function run({arguments: [shell, ...rest], output}: Call): Promise<number> {
	const write = shell === undefined || rest.length > 0 ? undefined : shells.get(shell);
	if (write === undefined) throw new UseError(`completions needs one of ${[...shells.keys()].join(', ')}`);
	await output.write(safeBlock(write()));
	return 0;
}

const shells = new Map([
	['bash', bash],
	['zsh', zsh],
	['fish', fish],
]);

const named = commands.filter((command): command is Command & {name: string} => command.name !== null);

/** As typed: `--json`, `-h`. */
function spellings({name, short}: Option): string[] {
	return short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`];
}

function bash(): string {
	const cases = commands.map(command => {
		const words = [...optionsOf(command).flatMap(spellings), ...(command.choices ?? [])];
		return `\t\t${command.name ?? '*'}) words='${words.join(' ')}' ;;`;
	});
	// The reader's pattern takes everything and has to be the last.
	return `_quotidian() {
	local word="\${COMP_WORDS[COMP_CWORD]}" words
	COMPREPLY=()
	case "\${COMP_WORDS[1]}" in
${[...cases.slice(1), cases[0]].join('\n')}
	esac
	if [[ "$COMP_CWORD" -eq 1 ]]; then words+=' ${named.map(({name}) => name).join(' ')}'; fi
	case "\${COMP_WORDS[COMP_CWORD-1]}" in ${valued().join('|')}) return ;; esac
	COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o bashdefault -o default -F _quotidian quotidian
`;
}

/** The options that a value follows, of all commands, as typed. */
function valued(): string[] {
	const options = commands.flatMap(optionsOf).filter(({value}) => value !== undefined);
	return [...new Set(options.flatMap(spellings))];
}

function zsh(): string {
	const spec = (option: Option) =>
		spellings(option).map(spelling => {
			const value = option.value === undefined ? '' : `:${option.value}: `;
			return zshQuoted(`${spelling}[${option.text}]${value}`);
		});
	const cases = named.map(command => {
		const rest =
			command.choices === undefined ? "'*:path:_files'" : `'1:value:(${command.choices.join(' ')})'`;
		return `\t\t${command.name}) _arguments ${optionsOf(command).flatMap(spec).join(' ')} ${rest} ;;`;
	});
	return `#compdef quotidian
_quotidian() {
	local -a commands
	commands=(
${named.map(({name, text}) => `\t\t${zshQuoted(`${name}:${text.replaceAll(':', '\\:')}`)}`).join('\n')}
	)
	if (( CURRENT == 2 )) && [[ "$PREFIX" != -* ]]; then
		_describe command commands
		_files
		return
	fi
	case "$words[2]" in
${cases.join('\n')}
		*) _arguments ${optionsOf(commands[0]!).flatMap(spec).join(' ')} '*:path:_files' ;;
	esac
}
if [ "$funcstack[1]" = _quotidian ]; then _quotidian "$@"; else compdef _quotidian quotidian; fi
`;
}

function zshQuoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

function fish(): string {
	const lines = named.map(
		({name, text}) => `complete -c quotidian -n __fish_use_subcommand -a ${name} -d ${fishQuoted(text)}`,
	);
	for (const command of commands) {
		const when =
			command.name === null ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${command.name}`;
		for (const {name, short, value, text} of optionsOf(command)) {
			const letters = short === undefined ? '' : ` -s ${short}`;
			const takes = value === undefined ? '' : ' -x';
			lines.push(`complete -c quotidian -n '${when}' -l ${name}${letters}${takes} -d ${fishQuoted(text)}`);
		}
		if (command.choices)
			lines.push(`complete -c quotidian -n '${when}' -f -a '${command.choices.join(' ')}'`);
	}
	return `${lines.join('\n')}\n`;
}

function fishQuoted(text: string): string {
	return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
