import { describe, expect, it, vi } from 'vitest';
import { neighbours } from './neighbours';

describe('the sheets beside a sheet', () => {
	const list = [{ id: 7 }, { id: 3 }, { id: 5 }];

	it('leads to the one before and the one after, in the order of the list', () => {
		const go = vi.fn();
		const { onprevious, onnext } = neighbours(list, 3, go);
		onprevious?.();
		onnext?.();
		expect(go.mock.calls).toEqual([[7], [5]]);
	});

	it('leads nowhere at the ends, nor from what the list does not show', () => {
		const go = vi.fn();
		expect(neighbours(list, 7, go).onprevious).toBeUndefined();
		expect(neighbours(list, 5, go).onnext).toBeUndefined();
		expect(neighbours(list, 9, go)).toEqual({ onprevious: undefined, onnext: undefined });
	});
});
