/**
 * Sizes of the chain map in px at zoom 1. A box's head is as high as the whole box while it is closed, and arrows dock at
 * its middle. `gutter` is the free space between two columns before its tracks are added.
 */
export const measure = {
  boxWidth: 148,
  headHeight: 60,
  gap: 20,
  laneHeight: 10,
  gutter: 28,
  track: 7,
  mostTracks: 7,
  port: 9,
  bandPad: 9,
  bandGap: 6,
  top: 44,
  bottom: 14,
  nameText: 15,
  noteText: 13,
  chipText: 13,
  chipNoteText: 12,
  chipHeight: 44,
  chipLine: 17,
  chipInset: 6,
  moreHeight: 26,
} as const
