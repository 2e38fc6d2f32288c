/** Every kind of gap. A new kind is one file under kinds/ and one line here. */
import type { KindOfGap } from './gap.ts'
import { bottleneck } from './kinds/bottleneck.ts'
import { brokenUpstream } from './kinds/broken-upstream.ts'
import { missing } from './kinds/missing.ts'
import { noLeader } from './kinds/no-leader.ts'
import { singlePoint } from './kinds/single-point.ts'
import { unextended } from './kinds/unextended.ts'
import { unplaced } from './kinds/unplaced.ts'

export const kindsOfGap: readonly KindOfGap[] = [missing, singlePoint, noLeader, bottleneck, unplaced, brokenUpstream, unextended]
