/** Counts the time nobody touches anything: a warning thirty seconds before, then the lock. */
export class Idle {
	/** Seconds left before the lock, once they are few. */
	left = $state<number>();
	#last = Date.now();
	#after: () => number;
	#held: () => boolean;
	#lock: () => void;

	constructor(settings: { afterMinutes: () => number; held: () => boolean; lock: () => void }) {
		this.#after = settings.afterMinutes;
		this.#held = settings.held;
		this.#lock = settings.lock;
	}

	/** Watches as long as the component lives; gives what stops it. */
	watch(): () => void {
		const touch = () => this.touch();
		const events = ['pointerdown', 'pointermove', 'keydown', 'wheel'];
		for (const event of events) addEventListener(event, touch, { passive: true, capture: true });
		const timer = setInterval(() => this.#tick(Date.now()), 1000);
		return () => {
			clearInterval(timer);
			for (const event of events) removeEventListener(event, touch, { capture: true });
		};
	}

	touch(): void {
		this.#last = Date.now();
		this.left = undefined;
	}

	#tick(now: number): void {
		if (this.#held()) {
			this.touch();
			return;
		}
		// The clock, not the count of ticks: a computer that slept has not ticked.
		const left = Math.ceil(this.#after() * 60 - (now - this.#last) / 1000);
		this.left = left <= WARNING ? left : undefined;
		if (left <= 0) this.#lock();
	}
}

const WARNING = 30;
