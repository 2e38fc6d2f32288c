/** Words by which plans ask cities not to do the same. */
export const requestWords = ['差异化发展', '差异化布局', '差异化竞争', '错位发展', '错位竞争', '错位布局', '特色化发展', '同质化', '重复建设', '盲目布点', '分工协作', '合理分工'] as const
