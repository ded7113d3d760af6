import { expect, test } from 'vitest';
import { followUp } from '../testing/follow-ups';
import { letterOf, taskOf, whoOf } from './words';

test('a thing to be done says what it is and who does it', () => {
	expect(taskOf(followUp(1))).toBe('Prévenir la personne de vive voix');
	expect(taskOf(followUp(1, { kind: 'other', what: 'écrire au bailleur' }))).toBe('Écrire au bailleur');
	expect(whoOf(followUp(1))).toBe('Paule Lenoir');
	expect(whoOf(followUp(1, { informedBy: 'l’infirmière' }))).toBe('L’infirmière');
	expect(whoOf(followUp(1, { informedBy: '' }))).toBe('Qui l’informe n’est pas indiqué');
	expect(whoOf(followUp(1, { kind: 'send_letter' }))).toBe('');
});

test('a letter is ready, waits, waits for the person to be told, or has no model', () => {
	const stateOf = (...lacks: Parameters<typeof letterOf>[1][number]['lacks']) =>
		letterOf(followUp(1), [{ decision: 3, lacks }])?.state;
	expect(stateOf()).toBe('ready');
	expect(stateOf({ what: 'rent' })).toBe('waiting');
	expect(stateOf({ what: 'reason' }, { what: 'told' })).toBe('to_tell');
	expect(letterOf(followUp(1), [])?.state).toBe('none');
	expect(letterOf(followUp(1, { decision: null }), [])).toBeUndefined();
});
