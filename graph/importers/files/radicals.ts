/** Radicals that PDF fonts put in the place of characters: ⽀持 ⻘岛 is 支持 青岛. */

/**
 * The character equivalent to each code point from U+2E80 (CJK Radicals Supplement) and from U+2F00 (Kangxi Radicals) on, in
 * order; · where there is none.
 *
 * @source Unicode 14.0, EquivalentUnifiedIdeograph.txt
 */
const supplement = '·厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵·旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹'
  + '艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'
const kangxi = '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手'
  + '支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳'
  + '聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯'
  + '鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠'

/**
 * Where fonts for simplified Chinese draw another character than the table names: ⼾ is the 户 of 用户, and 㬵, which no plan
 * writes, shares its glyph with 胶. Found by printing all of GB 2312 to PDF in Noto Serif and Noto Sans and reading it back.
 */
const drawnAs: readonly (readonly [string, string])[] = [['\u2F3E', '户'], ['\u3B35', '胶']]

const toPairs = (first: number, equivalents: string): [string, string][] =>
  [...equivalents].map((to, index): [string, string] => [String.fromCharCode(first + index), to]).filter(([, to]) => to !== '·')

const characters = new Map([...toPairs(0x2e80, supplement), ...toPairs(0x2f00, kangxi), ...drawnAs])

/** The text with radicals as the characters they stand for; nothing else changes (no NFKC: it would make ，（ ASCII). */
export const withoutRadicals = (text: string): string => text.replace(/[\u2E80-\u2EFF\u2F00-\u2FDF\u3B35]/gu, (radical) => characters.get(radical) ?? radical)
