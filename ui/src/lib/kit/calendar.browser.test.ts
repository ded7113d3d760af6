import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { addDays } from '$lib/format/calendar';
import type { Event, View } from './calendar/calendar';
import { expectAccessible } from './testing/axe';
import CalendarTrial from './testing/CalendarTrial.svelte';
import { look } from './testing/look';

async function draw(view: View = 'month', refuse = false, crowd: Event[] = []) {
	const heard = vi.fn();
	await render(CalendarTrial, { view, refuse, crowd, heard });
	const told = (name: string) => heard.mock.calls.filter(([one]) => one === name).map(([, ...what]) => what);
	return told;
}

const day = (iso: string) => document.querySelector<HTMLElement>(`[data-day="${iso}"][tabindex]`);
const event = (id: number) => document.querySelector<HTMLElement>(`[data-event="${id}"]`);
const focusedDay = () => (document.activeElement as HTMLElement | null)?.dataset.day;
const said = () => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent).join(' ');

/** A press, a few moves and a release, as a hand does. */
async function drag(from: HTMLElement, to: { x: number; y: number }, keys: { ctrlKey?: boolean } = {}) {
	const box = from.getBoundingClientRect();
	const start = { x: box.left + Math.min(20, box.width / 2), y: box.top + Math.min(6, box.height / 2) };
	const send = (type: string, at: { x: number; y: number }) =>
		from.dispatchEvent(
			new PointerEvent(type, {
				pointerId: 1,
				button: 0,
				bubbles: true,
				clientX: at.x,
				clientY: at.y,
				isPrimary: true,
				...keys,
			}),
		);
	// Capture asks for a pointer that is really down, which a made-up event is not.
	vi.spyOn(from, 'setPointerCapture').mockImplementation(() => {});
	send('pointerdown', start);
	for (const part of [0.2, 0.6, 1]) {
		send('pointermove', { x: start.x + (to.x - start.x) * part, y: start.y + (to.y - start.y) * part });
		await new Promise(requestAnimationFrame);
	}
	send('pointerup', to);
}

const middle = (element: HTMLElement | null) => {
	if (!element) throw new Error('not drawn');
	const box = element.getBoundingClientRect();
	return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
};

test.each<View>(['month', 'week', 'list'])('the %s is accessible in every theme', async (view) => {
	await draw(view);
	await expectAccessible();
	await look(`calendar-${view}`);
});

test('arrows, Début, Fin, Page and T walk through the days', async () => {
	await draw();
	day('2026-12-10')?.focus();
	for (const [keys, expected] of [
		['{ArrowRight}', '2026-12-11'],
		['{ArrowDown}', '2026-12-18'],
		['{Home}', '2026-12-14'],
		['{End}', '2026-12-20'],
		['{PageDown}', '2027-01-20'],
		['{PageUp}{PageUp}', '2026-11-20'],
		['t', '2026-12-01'],
	] as const) {
		await userEvent.keyboard(keys);
		await vi.waitFor(() => expect(focusedDay()).toBe(expected));
	}
});

test('Entrée creates on the day, and at the hour in a week', async () => {
	const told = await draw();
	day('2026-12-10')?.focus();
	await userEvent.keyboard('{Enter}');
	await userEvent.keyboard('s');
	await vi.waitFor(() => expect(day('2026-12-10')).toBe(document.activeElement));
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
	expect(told('create')).toEqual([
		['2026-12-10', null],
		['2026-12-10', 600],
	]);
	expect(said()).toContain('10\u00a0h');
});

test('Alt and the arrows move an event, say where, and keep the focus on it', async () => {
	const told = await draw();
	event(1)?.focus();
	await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
	await vi.waitFor(() => expect(document.activeElement).toBe(event(1)));
	expect(event(1)?.closest('td')?.dataset.day).toBe('2026-12-09');
	expect(said()).toContain('Le sommeil, déplacé au mercredi 9\u00a0décembre\u00a02026 à 18\u00a0h.');
	await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
	await vi.waitFor(() => expect(told('move').at(-1)).toEqual([1, { day: '2026-12-16', from: 1080, to: 1200 }]));
});

test('in a week, Alt ↑↓ moves by a quarter of an hour and Alt Maj ↓ lengthens', async () => {
	const told = await draw('week');
	event(3)?.focus();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	await vi.waitFor(() => expect(told('move')).toEqual([[3, { day: '2026-12-10', from: 585, to: 675 }]]));
	await userEvent.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
	await vi.waitFor(() => expect(told('move').at(-1)).toEqual([3, { day: '2026-12-10', from: 585, to: 690 }]));
	expect(document.activeElement).toBe(event(3));
});

test('what is fixed does not move', async () => {
	const told = await draw();
	event(2)?.focus();
	await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}m');
	expect(told('move')).toEqual([]);
	expect(told('ask')).toEqual([]);
});

test('a refused move puts the event back', async () => {
	const refused = vi.fn((rejection: PromiseRejectionEvent) => rejection.preventDefault());
	window.addEventListener('unhandledrejection', refused);
	const told = await draw('month', true);
	event(1)?.focus();
	await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
	await vi.waitFor(() => expect(told('move')).toHaveLength(1));
	await vi.waitFor(() => expect(event(1)?.closest('td')?.dataset.day).toBe('2026-12-08'));
	window.removeEventListener('unhandledrejection', refused);
});

test('a drag drops on the day under the pointer', async () => {
	const told = await draw();
	const chip = event(1);
	if (!chip) throw new Error('not drawn');
	await drag(chip, middle(day('2026-12-16')));
	await vi.waitFor(() => expect(told('move')).toEqual([[1, { day: '2026-12-16', from: 1080, to: 1200 }]]));
	expect(told('open')).toEqual([]);
});

test('a drag with Ctrl copies', async () => {
	const told = await draw();
	const chip = event(1);
	if (!chip) throw new Error('not drawn');
	await drag(chip, middle(day('2026-12-17')), { ctrlKey: true });
	await vi.waitFor(() => expect(told('copy')).toEqual([[1, '2026-12-17']]));
	expect(told('move')).toEqual([]);
});

test('in a week, a drag keeps the length and falls on a quarter of an hour', async () => {
	const told = await draw('week');
	const chip = event(3);
	if (!chip) throw new Error('not drawn');
	const box = chip.getBoundingClientRect();
	const hour = box.height / 1.5;
	await drag(chip, { x: box.left + 20, y: box.top + 6 + hour * 2 });
	await vi.waitFor(() => expect(told('move')).toEqual([[3, { day: '2026-12-10', from: 720, to: 810 }]]));
});

test('the handle changes the end', async () => {
	const told = await draw('week');
	const handle = event(3)?.querySelector<HTMLElement>('.handle');
	if (!handle) throw new Error('no handle');
	const box = handle.getBoundingClientRect();
	const hour = (event(3)?.getBoundingClientRect().height ?? 0) / 1.5;
	await drag(handle, { x: box.left + 10, y: box.bottom + hour });
	await vi.waitFor(() => expect(told('move')).toEqual([[3, { day: '2026-12-10', from: 600, to: 750 }]]));
});

test('a click opens; a layer hides what it holds', async () => {
	const told = await draw();
	await page.getByRole('button', { name: /Le sommeil/ }).click();
	expect(told('open')).toEqual([[1]]);
	await page.getByRole('button', { name: 'Ateliers', exact: true }).click();
	expect(event(1)).toBeNull();
	expect(event(2)).not.toBeNull();
});

test('events of the same hours stand side by side', async () => {
	await draw('week');
	const [a, b] = [event(2), event(3)].map((one) => one?.getBoundingClientRect());
	expect(a && b && (a.right <= b.left + 1 || b.right <= a.left + 1)).toBe(true);
});

test('the owner is told the days on screen', async () => {
	const told = await draw();
	await vi.waitFor(() => expect(told('range')).toEqual([['2026-11-30', '2027-01-04']]));
	await page.getByRole('button', { name: 'Semaine', exact: true }).click();
	await vi.waitFor(() => expect(told('range').at(-1)).toEqual(['2026-12-07', '2026-12-14']));
});

test('another month of a dense calendar says other words and draws nothing anew', async () => {
	const twice = Array.from({ length: 120 }, (_, at) => addDays('2026-11-01', at)).flatMap((day, at) =>
		[9, 18].map((hour): Event => {
			const title = `Atelier ${at} à ${hour}`;
			return { id: `${at}-${hour}`, title, day, from: hour * 60, to: hour * 60 + 120, layer: 'workshops' };
		}),
	);
	await draw('month', false, twice);
	const drawn = document.querySelectorAll('[data-event]').length;
	expect(drawn).toBeGreaterThan(70);
	let added = 0;
	const count = new MutationObserver((changes) => {
		for (const { addedNodes } of changes) {
			added += [...addedNodes].filter((one) => one instanceof HTMLElement && one.matches('[data-event]')).length;
		}
	});
	count.observe(document.body, { childList: true, subtree: true });
	day('2026-12-10')?.focus();
	await userEvent.keyboard('{PageDown}');
	await vi.waitFor(() => expect(focusedDay()).toBe('2027-01-10'));
	expect(document.querySelector('[data-day="2027-01-10"]')?.textContent).toContain('Atelier 70 à 9');
	count.disconnect();
	// The first days had an event more, which went; nothing else was made.
	expect(added).toBeLessThan(5);
});
