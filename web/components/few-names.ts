/** 济南市、青岛市等 5 个: the first few by name, and how many there are. */
export function fewNames(names: readonly string[], most = 3, measure = '个'): string {
  return names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}等 ${String(names.length)} ${measure}`
}
