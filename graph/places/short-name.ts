/** Short names: an official name without its rank and without the peoples an autonomous place is named for. */

const peoples = [
  '蒙古', '回', '藏', '维吾尔', '苗', '彝', '壮', '布依', '朝鲜', '满', '侗', '瑶', '白', '土家', '哈尼', '哈萨克', '傣', '黎', '傈僳', '佤', '畲',
  '高山', '拉祜', '水', '东乡', '纳西', '景颇', '柯尔克孜', '土', '达斡尔', '仫佬', '羌', '布朗', '撒拉', '毛南', '仡佬', '锡伯', '阿昌', '普米',
  '塔吉克', '怒', '乌孜别克', '俄罗斯', '鄂温克', '德昂', '保安', '裕固', '京', '塔塔尔', '独龙', '鄂伦春', '赫哲', '门巴', '珞巴', '基诺',
]
/** As names print them: 蒙古族 or 蒙古, but 回族 alone, longer first for each. */
const peopleWords = peoples.flatMap((people) => (people.length > 1 ? [`${people}族`, people] : [`${people}族`]))
const autonomousRank = /自治(?:区|州|县|旗)$/u
const rank = /(?:特别行政区|地区|林区|矿区|左旗|右旗|前旗|后旗|中旗|联合旗|省|市|盟|县|区|旗)$/u
/** Ranks that are part of the name's identity: 阿鲁科尔沁旗 loses 旗, 科尔沁右翼前旗 keeps everything but 旗. */
const keptBeforeRank = /(?:左旗|右旗|前旗|后旗|中旗|联合旗|矿区)$/u

/** 湘西土家族苗族自治州 → 湘西; 延边朝鲜族自治州 → 延边. */
function withoutPeoples(stem: string): string {
  let rest = stem
  for (let found = true; found; ) {
    found = false
    for (const word of peopleWords) {
      if (rest.endsWith(word) && rest.length - word.length >= 2) {
        rest = rest.slice(0, -word.length)
        found = true
      }
    }
  }
  return rest.length > 2 && rest.endsWith('族') ? rest.slice(0, -1) : rest
}

/**
 * The everyday name of a place: 青岛市 → 青岛, 凉山彝族自治州 → 凉山, 内蒙古自治区 → 内蒙古. A name of two characters
 * (赵县) stays whole, since one character names nothing.
 */
export function shortNameOf(name: string): string {
  if (name.endsWith('特别行政区')) return name.slice(0, -5)
  if (autonomousRank.test(name)) {
    const short = withoutPeoples(name.replace(autonomousRank, '').replace(/各族$/u, ''))
    return short.length > 1 ? short : name
  }
  if (keptBeforeRank.test(name)) return name.length > 3 ? name.slice(0, -1) : name
  const short = name.length > 3 && name.endsWith('新区') ? name.slice(0, -2) : name.replace(rank, '')
  return short.length > 1 ? short : name
}

/** Abbreviated official names that keep a rank: 凉山州, 石柱县, 鄂温克旗. Empty for places that are not autonomous. */
export function rankedAbbreviation(name: string): string | undefined {
  const printed = /自治(州|县|旗)$/u.exec(name)?.[1]
  return printed === undefined ? undefined : `${shortNameOf(name)}${printed}`
}
