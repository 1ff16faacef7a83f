import type { Position } from '@jagten/worlds/geometry'
import type { ParkView } from './park-view.ts'

/** A word over a place of the picture, e.g. somebody's name; `colour` as in CSS. */
export type Label = { readonly text: string; readonly at: Position; readonly colour: string; readonly isOwn: boolean }

/** Names farther away than this many blocks cannot be told apart. */
const FARTHEST = 60

/** Words that stand over the picture where they belong. Not for screen readers: what they say stands beside the picture. */
export function createLabels(over: HTMLElement, styles: { readonly [name: string]: string | undefined }) {
  let shown: { readonly label: Label; readonly element: HTMLElement }[] = []
  return {
    set(labels: readonly Label[]): void {
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
    place({ project }: Pick<ParkView, 'project'>): void {
      for (const { label, element } of shown) {
        const on = project(label.at)
        element.hidden = on === null || on.far > FARTHEST
        if (on)
          element.style.transform = `translate(${Math.round(on.x)}px, ${Math.round(on.y)}px) translate(-50%, -100%)`
      }
    },
  }
}
