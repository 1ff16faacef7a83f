import type { Position } from '@jagten/worlds/geometry'
import type { ParkView } from './park-view.ts'
import { PEG_TOP } from './peg-size.ts'

/** A word over a place of the picture; `colour` as in CSS. With `peg`: somebody's name, over that figure and not at `at`. */
export type Label = {
  readonly text: string
  readonly at: Position
  readonly colour: string
  readonly isOwn: boolean
  readonly peg?: string
}

/** Names farther away than this many blocks cannot be told apart. */
const FARTHEST = 60

/** Words that stand over the picture where they belong. Not for screen readers: what they say stands beside the picture. */
export function createLabels(over: HTMLElement, styles: { readonly [name: string]: string | undefined }) {
  let shown: { readonly label: Label; readonly element: HTMLElement }[] = []
  return {
    set(labels: readonly Label[]): void {
      // while the words are the same only their places change
      if (labels.length === shown.length && labels.every((label, index) => isSame(label, shown[index]?.label))) {
        shown = shown.map((one, index) => ({ ...one, label: labels[index] ?? one.label }))
        return
      }
      for (const { element } of shown) element.remove()
      shown = labels.map((label) => {
        const element = document.createElement('span')
        element.className = styles['label'] ?? ''
        element.textContent = label.text
        element.style.setProperty('--sign', label.colour)
        if (label.isOwn) element.dataset['own'] = 'true'
        over.append(element)
        return { label, element }
      })
    },
    /** @param feet - Where the figure of that id is drawn. */
    place({ project }: Pick<ParkView, 'project'>, feet: (peg: string) => Position | undefined): void {
      for (const { label, element } of shown) {
        const of = label.peg === undefined ? undefined : feet(label.peg)
        const on = project(of ? { ...of, y: of.y + PEG_TOP } : label.at)
        element.hidden = on === null || on.far > FARTHEST
        if (on)
          element.style.transform = `translate(${Math.round(on.x)}px, ${Math.round(on.y)}px) translate(-50%, -100%)`
      }
    },
  }
}

const isSame = (one: Label, other: Label | undefined): boolean =>
  one.text === other?.text && one.colour === other.colour && one.isOwn === other.isOwn
