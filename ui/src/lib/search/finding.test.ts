import { describe, expect, test, vi } from 'vitest';
import type { Found } from '$lib/ipc/bindings/Found';
import { asked, groupsOf, lineOf } from './finding';

const person = { id: 1, civility: null, familyName: 'Évrard', givenName: 'Claire', code: '2026-014' };
const application: Found = { kind: 'application', id: 7, person, receivedOn: '2026-11-01' };
const dwelling: Found = {
	kind: 'dwelling',
	id: 3,
	reference: 'L-012',
	street: '12 rue de Rome',
	commune: 'Lezennes',
	landlord: 'Habitat',
};

describe('what was asked', () => {
	test('a first word may say what is looked for', () => {
		expect(asked('logement rome')).toEqual({ words: 'rome', kinds: ['dwelling'] });
		expect(asked('Réunion  COPIL 2')).toEqual({ words: 'COPIL 2', kinds: ['meeting'] });
	});

	test('alone, or unknown, it is looked for itself', () => {
		expect(asked('logement')).toEqual({ words: 'logement', kinds: null });
		expect(asked('claire évrard')).toEqual({ words: 'claire évrard', kinds: null });
	});
});

describe('what was found', () => {
	test('a person is named, and shown by code alone in discreet mode', () => {
		expect(lineOf(application, false).label).toBe('Évrard Claire, 2026-014');
		expect(lineOf(application, true).label).toBe('2026-014');
		expect(lineOf({ ...application, person: { ...person, code: '' } }, true).label).toBe('•••');
	});

	test('a dwelling says who holds its deposits', () => {
		expect(lineOf(dwelling, false)).toEqual({
			address: '#/dwellings/3',
			label: 'L-012, 12 rue de Rome',
			hint: 'Lezennes, Habitat',
		});
	});

	test('each kind has its heading, and leads where it lives', () => {
		const go = vi.fn();
		const groups = groupsOf([application, dwelling], null, false, go);
		expect(groups.map(({ heading }) => heading)).toEqual(['Candidatures', 'Logements']);
		groups[1]?.found[0]?.run();
		expect(go).toHaveBeenCalledWith('#/dwellings/3');
		expect(groupsOf([application, dwelling], ['dwelling'], false, go)).toHaveLength(1);
	});
});
