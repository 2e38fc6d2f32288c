/** The lists of a chain as a Word document that can be handed on: map, lists, sources. */
import { AlignmentType, Document, ImageRun, LevelFormat, LineRuleType, Packer, Paragraph, TextRun } from 'docx'
import type { ListBuilderKey } from '#graph/domain/list-template.ts'
import type { ChainListsView } from '#graph/views/lists.ts'
import { documentText, filterText } from './circumstances.ts'
import { circumstancesOf, countText, scopeNames, templateSource, titleOf } from './lists-file.ts'
import { mapTable, presenceLegend } from './map-words.ts'
import { heading, note, paperStyles, section, table, text, textWidth, title } from './official-paper.ts'
import { citedText, placeOf } from './sources.ts'

/** A picture of the map, with its size in px. */
export interface MapPicture {
  png: Buffer
  width: number
  height: number
}

const ordinals = '一二三四五六七八九十'
/** 一 to 九十九. */
export function chineseOrdinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const digit = (one: number): string => ordinals.charAt(one - 1)
  return `${tens === 0 ? '' : `${tens === 1 ? '' : digit(tens)}十`}${ones === 0 ? '' : digit(ones)}`
}

/** Shares of a column's width by what it holds; 1 where nothing is said. */
const shares: Readonly<Record<string, number>> = { name: 2, layout: 6, products: 4, cities: 2, items: 2, fits: 3, consumers: 2, feeders: 2, against: 2, heading: 1.6, note: 1.6 }
const shareOf = (builder: ListBuilderKey, field: string): number => (builder === 'regions' && field === 'against' ? 2.4 : (shares[field] ?? 1))

/** px that the picture may take on a turned page, under its heading and above its legend. */
const pictureRoom = { width: 850, height: 470 }
const sourceNumbering = 'sources'
/** Between two things in one line: an ideographic space. */
const gap = '\u3000'

function pictureParagraph({ png, width, height }: MapPicture, name: string): Paragraph {
  const scale = Math.min(pictureRoom.width / width, pictureRoom.height / height)
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    // With exact lines a picture is cut to one line.
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [new ImageRun({ type: 'png', data: png, transformation: { width: Math.round(width * scale), height: Math.round(height * scale) }, altText: { name, title: name, description: name } })],
  })
}

/** @param today ISO date; @param picture of the map; a table stands for it without one */
export async function listsDocument(view: ChainListsView, today: string, picture?: MapPicture): Promise<Buffer> {
  const circumstances = circumstancesOf(view, today)
  const sourceNumbers = new Map(view.passages.map(({ id }, index) => [id, index + 1]))
  const name = titleOf(view)
  const marginals = { header: [name, today].join(gap), footer: [`筛选：${filterText(circumstances)}`, `所用文件：${documentText(circumstances)}`].join(gap) }
  const segments = view.stages.flatMap((stage) => stage.segments)
  const carried = segments.filter(({ cities }) => cities.length > 0)
  const mapName = `${view.chain.name}产业链图谱`

  const cover = [
    title(name),
    text(`${view.chain.name}产业链分 ${segments.length} 个环节，其中 ${carried.length} 个环节有市布局，${carried.filter(({ presence }) => presence === 'single').length} 个环节只有一个市。以下一张图谱、${view.lists.length} 张清单由规划文件读出，每行注明出处；文件没有的，照实注明，不作推断。环节划分和上下游为参考数据。`),
    text(`生成日期：${today}。筛选：${filterText(circumstances)}。所用文件：${view.documents.map((one) => `《${one.name}》`).join('、')}。`),
    text(`清单形式：${view.template.name}，${templateSource(view.template, view.documents)}`),
    table(
      ['清单', '项数', '说明'],
      view.lists.map((list) => [{ lines: [{ text: list.name }] }, { lines: [{ text: countText(list) }] }, { lines: [{ text: list.empty === null ? list.basis : list.empty.lacks }] }]),
      { width: textWidth.portrait, shares: [2, 2, 5] },
    ),
  ]
  const map = [
    heading(`${chineseOrdinal(1)}、产业链图谱`),
    picture === undefined ? mapTable(view, textWidth.landscape) : pictureParagraph(picture, mapName),
    note(`${picture === undefined ? `${presenceLegend}。` : ''}依据：${documentText({ ...circumstances, documents: view.documents.filter(({ speaks }) => speaks) }) || '所选文件没有谈到本链'}；截至 ${view.asOf ?? today}。环节与箭头为参考数据。`),
  ]
  const lists = view.lists.flatMap((list, index) => {
    return [
      heading(`${chineseOrdinal(index + 2)}、${list.name}（${countText(list)}）`, { onNewPage: index === 0 }),
      ...(list.empty === null ? [] : [text(`${list.empty.lacks}。`)]),
      ...(list.rows.length === 0 ? [] : [table(
        ['序号', ...list.columns.map((column) => column.title), '来源'],
        list.rows.map(({ cells, scope, passageIds }, row) => [
          { lines: [{ text: String(row + 1) }] },
          ...list.columns.map(({ field }, column) => ({ lines: [{ text: String(cells[field] ?? '') }, ...(column === 0 && scope !== 'own' ? [{ text: `［${scopeNames[scope]}］`, small: true }] : [])] })),
          { lines: [{ text: passageIds.map((id) => `[${sourceNumbers.get(id) ?? ''}]`).join(''), small: true }] },
        ]),
        { width: textWidth.landscape, shares: [0.7, ...list.columns.map(({ field }) => shareOf(list.builder, field)), 1.2] },
      )]),
    ]
  })
  const sources = [
    heading('来源'),
    ...(view.passages.length === 0 ? [text('没有可列的原文。')] : view.passages.map((passage) =>
      new Paragraph({
        numbering: { reference: sourceNumbering, level: 0 },
        spacing: { after: 60 },
        children: [new TextRun({ text: `《${passage.documentName}》${placeOf(passage)}：“${citedText(passage)}”`, size: 21 })],
      }))),
  ]
  return Packer.toBuffer(new Document({
    creator: '链图 LianTu', title: name, description: `${name}，${today}`,
    styles: paperStyles,
    numbering: { config: [{ reference: sourceNumbering, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '[%1]', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 560, hanging: 560 } }, run: { size: 21 } } }] }] },
    sections: [section(cover, 'portrait', marginals), section([...map, ...lists], 'landscape', marginals), section(sources, 'portrait', marginals)],
  }))
}
