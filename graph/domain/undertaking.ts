import { z } from 'zod'
import { BrandId, ProjectId, TechnologyId } from './ids.ts'

const name = z.string().min(1).meta({ description: 'As printed' })

/** 重点建设项目. */
export const Project = z.strictObject({ id: ProjectId, name })
export type Project = z.infer<typeof Project>

/** 攻关: a key technology that is to be broken through. */
export const Technology = z.strictObject({ id: TechnologyId, name })
export type Technology = z.infer<typeof Technology>

/** 品牌. */
export const Brand = z.strictObject({ id: BrandId, name })
export type Brand = z.infer<typeof Brand>
