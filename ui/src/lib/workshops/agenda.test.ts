import { expect, test } from 'vitest';
import type { CalendarEvent } from '$lib/ipc/bindings/CalendarEvent';
import { addressOf, bandsOf, eventsOf, hoursAt, shownOf, steadyEvents, workshopOf } from './agenda';

const event = (over: Partial<CalendarEvent>): CalendarEvent => ({
	event: { event: 'workshop', id: 4 },
	layer: 'workshop',
	title: 'Le sommeil',
	reference: '12',
	hours: { onDay: '2026-11-05', start: 1080, minutes: 120 },
	venue: 1,
	place: 'Médiathèque, Lezennes',
	state: 'planned',
	calledOff: false,
	following: 0,
	...over,
});

test('a workshop is moved here and a meeting is not', () => {
	const [workshop, meeting, calledOff] = eventsOf([
		event({}),
		event({
			event: { event: 'meeting', id: 4 },
			reference: '2026-T4',
			hours: { onDay: '2026-11-05', start: 1380, minutes: 120 },
		}),
		event({ calledOff: true }),
	]);
	expect(workshop).toMatchObject({ id: 'workshop-4', from: 1080, to: 1200, fixed: false });
	expect(meeting).toMatchObject({ id: 'meeting-4', to: 1440, detail: '2026-T4, Médiathèque, Lezennes', fixed: true });
	expect(calledOff).toMatchObject({ fixed: true, struck: true });
	expect([workshop, meeting].map((one) => one && workshopOf(one))).toEqual([4, undefined]);
});

test('a public holiday lasts a day and a school break until lessons start again', () => {
	const bands = bandsOf({
		events: [],
		holidays: [{ day: '2026-11-11', holiday: 'armistice' }],
		breaks: [{ kind: 'christmas', period: { from: '2026-12-19', until: '2027-01-04' } }],
		sism: [{ from: '2026-10-05', until: '2026-10-19' }],
		quiet: [],
	});
	expect(bands.map(({ from, until }) => [from, until])).toEqual([
		['2026-11-11', '2026-11-12'],
		['2026-12-19', '2027-01-04'],
		['2026-10-05', '2026-10-19'],
	]);
});

test('what has no hour yet is put in the evening', () => {
	expect(hoursAt({ day: '2026-11-05', from: null, to: null })).toEqual({ onDay: '2026-11-05', start: 1080, end: 1200 });
});

test('an address gives back what was seen, and passes over what it does not know', () => {
	const seen = { view: 'week', day: '2026-11-05' } as const;
	const search = new URLSearchParams(addressOf(seen, 3).split('?')[1]);
	expect(shownOf(search)).toEqual(seen);
	expect(shownOf(new URLSearchParams('view=year&day=2026-11')).view).toBe('month');
});

test('an event read again is the same object unless it says something else', () => {
	const steadily = steadyEvents();
	const [first, other] = steadily([event({}), event({ event: { event: 'workshop', id: 5 } })]);
	const [again, moved] = steadily([event({}), event({ event: { event: 'workshop', id: 5 }, title: 'Le deuil' })]);
	expect(again).toBe(first);
	expect(moved).not.toBe(other);
});
