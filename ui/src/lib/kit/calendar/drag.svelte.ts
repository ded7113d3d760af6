import type { Day, Minute } from '$lib/format/calendar';
import { type Event, type Slot, STEP } from './calendar';
import { endOf } from './layout';
import { type Calendar, shifted } from './model.svelte';

/** How far the pointer goes before a press becomes a drag, in pixels. */
const THRESHOLD = 5;

/** A press on an event, and what it becomes. Pointer events: the shell keeps those of drag and drop for files. */
export class Drag {
	event = $state.raw<Event>();
	/** Where it would land. */
	target = $state.raw<Slot>();
	/** Where the ghost is drawn, in the window. */
	at = $state({ x: 0, y: 0 });
	copying = $state(false);
	/** The end of the event is dragged, not the event. */
	resizing = $state(false);
	/** A drag has just ended: the click that follows is not one. */
	justDragged = false;

	#pressed: { event: Event; x: number; y: number; grip: Minute; resizing: boolean } | undefined;
	#calendar: Calendar;

	constructor(calendar: Calendar) {
		this.#calendar = calendar;
	}

	press(pointer: PointerEvent, event: Event, resizing = false): void {
		this.justDragged = false;
		if (pointer.button !== 0 || !this.#calendar.canMove(event)) return;
		const chip = pointer.currentTarget as HTMLElement;
		chip.setPointerCapture(pointer.pointerId);
		const under = slotAt(pointer.clientX, pointer.clientY);
		const grip = under?.minute !== undefined && event.from !== null ? under.minute - event.from : 0;
		this.#pressed = { event, x: pointer.clientX, y: pointer.clientY, grip, resizing };
	}

	move(pointer: PointerEvent): void {
		if (!this.#pressed) return;
		const { event, x, y, grip, resizing } = this.#pressed;
		if (!this.event && Math.hypot(pointer.clientX - x, pointer.clientY - y) < THRESHOLD) return;
		this.event = event;
		this.resizing = resizing;
		this.copying = pointer.ctrlKey && this.#calendar.owner.oncopy !== undefined && !resizing;
		this.at = { x: pointer.clientX, y: pointer.clientY };
		const under = slotAt(pointer.clientX, pointer.clientY);
		if (!under) this.target = undefined;
		else if (resizing) this.target = { day: event.day, from: event.from, to: snap(under.minute ?? endOf(event)) };
		else if (under.minute === undefined || event.from === null)
			this.target = { day: under.day, from: event.from, to: event.to };
		else this.target = shifted(event, under.day, snap(under.minute - grip));
	}

	/** Lets go where the pointer is: its last move may not have been told. */
	release(pointer: PointerEvent): void {
		this.move(pointer);
		const { event, target, copying, resizing } = this;
		this.justDragged = event !== undefined;
		this.cancel();
		if (!event || !target) return;
		if (resizing) this.#calendar.resize(event, target.to ?? endOf(event));
		else if (copying) this.#calendar.copy(event, target);
		else this.#calendar.move(event, target);
	}

	cancel(): void {
		this.#pressed = undefined;
		this.event = undefined;
		this.target = undefined;
		this.copying = false;
		this.resizing = false;
	}
}

const snap = (minute: number): Minute => Math.round(minute / STEP) * STEP;

/** The day under a point, and its minute where the day is drawn by hours. */
function slotAt(x: number, y: number): { day: Day; minute?: number } | undefined {
	const cell = document
		.elementsFromPoint(x, y)
		.map((element) => element.closest<HTMLElement>('[data-day]'))
		.find((found) => found !== null);
	const { day, firstHour, lastHour } = cell?.dataset ?? {};
	if (!cell || !day) return;
	if (firstHour === undefined || lastHour === undefined) return { day };
	const box = cell.getBoundingClientRect();
	const first = Number(firstHour) * 60;
	const minutes = Number(lastHour) * 60 - first;
	return { day, minute: first + ((y - box.top) / box.height) * minutes };
}
