import { expect, test } from 'vitest';
import type { QueryRow } from '$lib/ipc/bindings/QueryRow';
import { standing, standingHue } from './words';

const query: QueryRow = {
	id: 1,
	askedBy: null,
	asker: '',
	receivedOn: '2026-11-02',
	subject: 'Voisinage',
	answerDueOn: '2026-11-20',
	answeredOn: null,
};
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('a query is late the day after its last day, and answered for good', () => {
	expect(plain(standing(query, '2026-11-20'))).toMatch(/^à répondre avant le 20 nov/);
	expect(plain(standing(query, '2026-11-21'))).toMatch(/^en retard depuis le 20 nov/);
	expect(standingHue(query, '2026-11-21')).toBe('danger');
	const answered = { ...query, answeredOn: '2026-11-25' };
	expect(plain(standing(answered, '2026-11-26'))).toMatch(/^répondu le 25 nov/);
	expect(standing({ ...query, answerDueOn: null }, '2026-11-26')).toBe('à répondre');
});
