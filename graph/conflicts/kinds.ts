/** Every kind of conflict. A new kind is one file under kinds/ and one line here. */
import type { KindOfConflict } from './conflict.ts'
import { condition } from './kinds/condition.ts'
import { contradiction } from './kinds/contradiction.ts'
import { drift } from './kinds/drift.ts'
import { duplicate } from './kinds/duplicate.ts'
import { expired } from './kinds/expired.ts'
import { retire } from './kinds/retire.ts'

export const kindsOfConflict: readonly KindOfConflict[] = [retire, condition, drift, contradiction, duplicate, expired]
