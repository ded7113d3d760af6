import type { Reading } from './day';

/** Why a text is not an amount. */
export type AmountProblem = { kind: 'unreadable' | 'too_fine' | 'negative' | 'too_large' | 'by_zero' };

/** An amount read, and whether it had to be calculated (the field then shows the result in words). */
export type Amount = { cents: number; calculated: boolean };

/** The largest amount the register holds, in cents. */
export const LARGEST = 4_294_967_295;

/** An exact fraction: no cent is lost on the way to the last rounding. */
type Fraction = { over: bigint; under: bigint };

/** Reads an amount as one types it: `398,2`, `398.20`, `1 250`, `398,20*2`, `(650+40)/3`. */
export function readAmount(text: string): Reading<Amount, AmountProblem> {
	const typed = text
		.replaceAll(/[\s\u00a0\u202f€]/g, '')
		.replaceAll('×', '*')
		.replaceAll('÷', '/')
		.replaceAll('\u2212', '-');
	if (!typed) return { problem: { kind: 'unreadable' } };
	if (/^\d+[.,]\d{3,}$/.test(typed)) return { problem: { kind: 'too_fine' } };
	try {
		const sum = new Calculation(typed).result();
		const cents = roundToCents(sum);
		if (cents < 0n) return { problem: { kind: 'negative' } };
		if (cents > BigInt(LARGEST)) return { problem: { kind: 'too_large' } };
		return { value: { cents: Number(cents), calculated: /[-+*/]/.test(typed) } };
	} catch (problem) {
		if (problem instanceof Unreadable) return { problem: { kind: problem.kind } };
		throw problem;
	}
}

/** Half a cent goes up, away from zero. */
function roundToCents({ over, under }: Fraction): bigint {
	const doubled = over * 200n;
	const towards = doubled < 0n ? doubled - under : doubled + under;
	return towards / (2n * under);
}

class Unreadable extends Error {
	constructor(readonly kind: AmountProblem['kind'] = 'unreadable') {
		super(kind);
	}
}

/** Sums, products and parentheses, read from left to right. */
class Calculation {
	#at = 0;

	constructor(readonly text: string) {}

	result(): Fraction {
		const sum = this.#sum();
		if (this.#at < this.text.length) throw new Unreadable();
		return sum;
	}

	#sum(): Fraction {
		let left = this.#product();
		for (let sign = this.#take('+-'); sign; sign = this.#take('+-')) {
			const right = this.#product();
			const over = right.over * left.under;
			left = { over: left.over * right.under + (sign === '+' ? over : -over), under: left.under * right.under };
		}
		return left;
	}

	#product(): Fraction {
		let left = this.#term();
		for (let sign = this.#take('*/'); sign; sign = this.#take('*/')) {
			const right = this.#term();
			left = sign === '*' ? multiply(left, right) : multiply(left, inverse(right));
		}
		return left;
	}

	#term(): Fraction {
		if (this.#take('-')) {
			const { over, under } = this.#term();
			return { over: -over, under };
		}
		if (this.#take('(')) {
			const inside = this.#sum();
			if (!this.#take(')')) throw new Unreadable();
			return inside;
		}
		return this.#number();
	}

	#number(): Fraction {
		const found = /^(\d{1,12})(?:[.,](\d{1,6}))?/.exec(this.text.slice(this.#at));
		if (!found) throw new Unreadable();
		this.#at += found[0].length;
		const decimals = found[2] ?? '';
		return { over: BigInt(`${found[1]}${decimals}`), under: 10n ** BigInt(decimals.length) };
	}

	#take(signs: string): string | undefined {
		const sign = this.text[this.#at];
		if (sign === undefined || !signs.includes(sign)) return;
		this.#at += 1;
		return sign;
	}
}

const multiply = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });

function inverse({ over, under }: Fraction): Fraction {
	if (over === 0n) throw new Unreadable('by_zero');
	return over < 0n ? { over: -under, under: -over } : { over: under, under: over };
}
