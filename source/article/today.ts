/** The day it is where the reader is, `yyyy-mm-dd`. */
export function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
