/** Who speaks: the name a claim is attributed to, with what is known of its bearer. */
import type { Side } from '../../../src/model/claim.ts';

export interface Speaker {
  /** A name or short description, at most twelve words. */
  readonly name: string;
  readonly side: Side | null;
  /** `name` where nothing says whether it is a person or a body. */
  readonly kind: 'person' | 'group' | 'body' | 'thing' | 'name';
}
