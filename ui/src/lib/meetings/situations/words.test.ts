import { expect, test } from 'vitest';
import type { SituationRow } from '$lib/ipc/bindings/SituationRow';
import { standing, standingHue, whoOf } from './words';

const situation: SituationRow = {
	id: 1,
	reference: 'S-2026-001',
	receivedOn: '2026-11-02',
	raisedBy: null,
	raiser: '',
	commune: null,
	communeName: '',
	subject: 'Loyers en retard',
	naming: 'anonymous',
	person: null,
	application: null,
	dueOn: '2026-11-20',
	closedOn: null,
	outcome: '',
};
const person = { id: 1, civility: null, familyName: 'Lenoir', givenName: 'Paul', code: '2026-014' };
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('a situation is late the day after, and closed for good', () => {
	expect(plain(standing(situation, '2026-11-20'))).toBe('avant le 20 nov. 2026');
	expect(plain(standing(situation, '2026-11-21'))).toBe('en retard depuis le 20 nov. 2026');
	expect(standingHue(situation, '2026-11-21')).toBe('danger');
	expect(plain(standing({ ...situation, closedOn: '2026-11-25' }, '2026-12-01'))).toBe('close le 25 nov. 2026');
});

test('nobody is named without saying so', () => {
	const shown = (name: string) => name;
	expect(whoOf(situation, shown)).toBe('sans identité');
	expect(whoOf({ ...situation, naming: 'hidden' }, shown)).toMatch(/masquée/);
	expect(whoOf({ ...situation, naming: 'named', person }, shown)).toBe('Lenoir Paul');
	expect(whoOf({ ...situation, naming: 'named', person }, (_, code) => code)).toBe('2026-014');
});
