import type { PayloadIn } from '@jagten/server/contract'
import { createKeptWriting } from '../store/kept-writing.ts'
import type { DrawnCell } from './drawn-ground.ts'

/** What is said to the server about an area. */
export type Command =
  | { readonly name: 'area.build'; readonly payload: PayloadIn<'area.build'> }
  | { readonly name: 'area.place'; readonly payload: PayloadIn<'area.place'> }
  | { readonly name: 'area.undo'; readonly payload: PayloadIn<'area.undo'> }

/** One command on its way; `cells` are drawn until it is answered. */
export type Order = { readonly id: string; readonly cells: readonly DrawnCell[]; readonly command: Command }

/** What is on its way, as it is kept for a page that is loaded anew. */
export type KeptOrders = { readonly orders: readonly Order[] }
export const NO_ORDERS: KeptOrders = { orders: [] }

type Store = Parameters<typeof createKeptWriting>[0]

/** Where what a student has on its way to an area is kept. */
export const keptOrders = (store: Store, area: string, student: string) =>
  createKeptWriting(store, `building.${area}`, student, NO_ORDERS)

/** Whether something of it was not answered when the page was loaded anew. */
export const hasUnsent = (store: Store, area: string, student: string): boolean =>
  keptOrders(store, area, student).isBegun()
