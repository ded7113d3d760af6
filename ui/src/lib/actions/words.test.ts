import { describe, expect, it } from 'vitest';
import type { ActionRow } from '$lib/ipc/bindings/ActionRow';
import { milestoneStanding, newsOf, poleOf } from './words';

const row = (part: Partial<ActionRow>): ActionRow => ({
	id: 1,
	number: 1,
	title: 'Forum',
	theme: 'work',
	population: 'general',
	register: '',
	progress: 'under_way',
	pole: null,
	poleName: '',
	pilot: null,
	pilotWords: '',
	partners: '',
	newsOn: null,
	silentMonths: null,
	nextMilestoneOn: null,
	...part,
});

describe('the plan of actions in words', () => {
	it('says how old the last news are', () => {
		expect(newsOf(row({}))).toBe('aucune encore');
		expect(newsOf(row({ newsOn: '2026-11-03' }))).toContain('le 3');
		expect(newsOf(row({ newsOn: '2026-05-03', silentMonths: 6 }))).toBe('sans nouvelles depuis 6 mois');
	});

	it('says where a milestone stands', () => {
		const milestone = { id: 1, what: 'Réunir', dueOn: '2026-11-03', doneOn: null };
		expect(milestoneStanding(milestone, '2026-11-03')).toMatch(/^prévue le/);
		expect(milestoneStanding(milestone, '2026-11-04')).toMatch(/^en retard depuis le/);
		expect(milestoneStanding({ ...milestone, doneOn: '2026-11-02' }, '2026-11-04')).toMatch(/^faite le/);
		expect(milestoneStanding({ ...milestone, dueOn: null }, '2026-11-04')).toBe('sans date');
	});

	it('names the pole', () => {
		expect(poleOf(row({ pole: 2, poleName: 'Pôle habitat' }))).toBe('Pôle habitat');
		expect(poleOf(row({}))).toBe('sans pôle');
	});
});
