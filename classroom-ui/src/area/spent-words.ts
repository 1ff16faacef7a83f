import type { Lang, Say } from '@jagten/server/contract'
import { kroner } from '../words/format.ts'

/** What the class has built for in all, and how that is with its budget; `isOver`: it is more than the class has. */
export function spentWords(
  say: Say,
  lang: Lang,
  spent: number,
  budget: number | null,
): { readonly all: string; readonly rest: string | null; readonly isOver: boolean } {
  const money = (amount: number): string => kroner(say, lang, amount)
  if (budget === null) return { all: say('page.budget.spent', { spent: money(spent) }), rest: null, isOver: false }
  const all = say('page.budget.spentOf', { spent: money(spent), budget: money(budget) })
  if (spent > budget) return { all, rest: say('page.budget.over', { amount: money(spent - budget) }), isOver: true }
  const rest = spent === budget ? say('page.budget.even') : say('page.budget.left', { amount: money(budget - spent) })
  return { all, rest, isOver: false }
}
