import { describe, expect, it } from 'vitest';
import { spread } from '../../../../../src/components/pictures/timeline/column.ts';

describe('spread', () => {
  it('leaves apart what is apart', () => {
    expect(spread([0, 5, 10], [2, 2, 2])).toEqual([0, 5, 10]);
  });

  it('moves what would touch as little as possible, half up and half down', () => {
    expect(spread([10, 10], [2, 2])).toEqual([9, 11]);
    expect(spread([10, 11, 30], [4, 4, 2])).toEqual([8.5, 12.5, 30]);
  });

  it('moves nothing above the top', () => {
    expect(spread([0, 0], [2, 2])).toEqual([0, 2]);
  });
});
