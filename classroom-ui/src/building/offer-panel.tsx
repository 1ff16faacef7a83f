import { memo, useMemo, useState } from 'react'
import { TextInput } from '@mantine/core'
import { Armchair, Bike, House, Lightbulb, Shapes, Trees } from 'lucide-react'
import type { MouseEvent } from 'react'
import { USES } from '@jagten/worlds/prices'
import type { PriceList, Use } from '@jagten/worlds/prices'
import { kroner } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import { offerName, offerOf, offered, offersOf } from './offers.ts'
import type { Offer } from './offers.ts'
import { Swatch } from './swatch.tsx'
import type { Hand } from './tools.ts'
import styles from './offer-panel.module.css'

const ICONS = { meet: Armchair, light: Lightbulb, green: Trees, play: Shapes, way: Bike, house: House } as const
/** So many of those that were used last are at hand. */
const RECENT = 3

type Props = {
  readonly list: PriceList
  readonly hand: Hand | null
  /** `byKey`: it was chosen with the keyboard, which goes on where one builds. */
  readonly onTake: (hand: Hand, byKey: boolean) => void
}

/**
 * All there is to build with, sorted by what it is for; a word in either language finds it wherever it belongs. It is not drawn
 * anew when somebody builds.
 */
export const OfferPanel = memo(function OfferPanel({ list, hand, onTake }: Props) {
  const { say } = useWords()
  const [use, setUse] = useState<Use | null>('meet')
  const [typed, setTyped] = useState('')
  const [recent, setRecent] = useState<readonly string[]>([])
  const offers = useMemo(() => offersOf(list), [list])
  const held = offerOf(offers, hand)
  const shown = offered(offers, use, typed)
  const lately = recent.flatMap((id) => offers.find((offer) => offer.id === id) ?? [])

  function take(offer: Offer, event: MouseEvent): void {
    setRecent([offer.id, ...recent.filter((id) => id !== offer.id)].slice(0, RECENT))
    onTake(offer.hand, event.detail === 0)
  }

  const rows = (title: string, some: readonly Offer[]) => <Rows title={title} offers={some} held={held} onTake={take} />
  const isSearching = typed.trim() !== ''
  return (
    <section className={styles.panel} aria-label={say('page.building.offer')}>
      <TextInput
        type="search"
        aria-label={say('page.building.search')}
        placeholder={say('page.building.search')}
        value={typed}
        maxLength={60}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div className={styles.uses} role="group" aria-label={say('page.building.offer')}>
        {USES.map((one) => {
          const Icon = ICONS[one]
          return (
            <button
              key={one}
              type="button"
              className={styles.use}
              aria-pressed={!isSearching && use === one}
              onClick={() => {
                setTyped('')
                setUse(one)
              }}
            >
              <Icon size={20} aria-hidden="true" />
              {say(`page.building.use.${one}`)}
            </button>
          )
        })}
        <button
          type="button"
          className={styles.use}
          aria-pressed={!isSearching && use === null}
          onClick={() => {
            setTyped('')
            setUse(null)
          }}
        >
          {say('page.building.all')}
        </button>
      </div>
      <div role="status">{shown.length === 0 && <p>{say('page.building.none')}</p>}</div>
      {rows(
        say('page.building.things'),
        shown.filter(({ kind }) => kind === 'thing'),
      )}
      {!isSearching && rows(say('page.building.recent'), lately)}
      {rows(
        say('page.building.blocks'),
        shown.filter(({ kind }) => kind === 'block'),
      )}
    </section>
  )
})

type RowsProps = {
  readonly title: string
  readonly offers: readonly Offer[]
  readonly held: Offer | undefined
  readonly onTake: (offer: Offer, event: MouseEvent) => void
}

function Rows({ title, offers, held, onTake }: RowsProps) {
  const { lang, say } = useWords()
  if (offers.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.offers}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <button
              type="button"
              className={styles.offer}
              aria-pressed={held?.id === offer.id}
              onClick={(event) => onTake(offer, event)}
            >
              <Swatch hand={offer.hand} />
              <span className={styles.name}>{offerName(offer, lang)}</span>
              <span className={styles.price}>{kroner(say, lang, offer.price)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
