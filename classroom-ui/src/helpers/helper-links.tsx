import { Suspense, lazy, useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import { Users } from 'lucide-react'
import { HELPER_KINDS } from '@jagten/server/contract'
import type { HelperKind } from '@jagten/server/contract'
import { Dialog } from '../parts/dialog.tsx'
import { createHttp, refusalWords } from '../store/http.ts'
import { useTeacher } from '../face/teacher-face.ts'
import { dayOf } from '../words/format.ts'
import { useWords } from '../words/words.tsx'
import styles from './helpers.module.css'

const QrCode = lazy(() => import('../parts/qr-code.tsx').then((module) => ({ default: module.QrCode })))

type Made = { readonly kind: HelperKind; readonly code: string }

/** Who may help with this class by a link, and new links for them. */
export function HelperLinks() {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="sm" leftSection={<Users size={16} aria-hidden="true" />} onClick={() => setOpen(true)}>
        {say('page.helpers.open')}
      </Button>
      <Dialog opened={isOpen} title={say('page.helpers.title')} onClose={() => setOpen(false)}>
        <Links />
      </Dialog>
    </>
  )
}

function Links() {
  const { lang, say } = useWords()
  const { view, tell } = useTeacher()
  const [made, setMade] = useState<Made | null>(null)

  async function make(kind: HelperKind): Promise<void> {
    const reply = await createHttp(lang).invite(view.id, kind)
    if (reply.ok) setMade({ kind, code: reply.body.code })
    else tell({ kind: 'refused', text: refusalWords(say, reply.error) })
  }

  return (
    <>
      <p>{say('page.helpers.lead')}</p>
      <div role="status">{made && <NewLink made={made} />}</div>
      <ul className={styles.kinds}>
        {HELPER_KINDS.map((kind) => (
          <li key={kind} className={styles.kind}>
            <p>{say(`page.helpers.what.${kind}`)}</p>
            <Button size="sm" onClick={() => void make(kind)}>
              {say('page.helpers.make', { kind: say(`page.helpers.kind.${kind}`).toLowerCase() })}
            </Button>
          </li>
        ))}
      </ul>
      <h3>{say('page.helpers.links')}</h3>
      <Working />
    </>
  )
}

/** The links that have been made and not taken back. */
function Working() {
  const { lang, say } = useWords()
  const { view, act, tell } = useTeacher()

  async function revoke(helper: (typeof view.helpers)[number]['id']): Promise<void> {
    if (await act('helper.revoke', { helper })) tell({ kind: 'heard', text: say('page.helpers.revoked') })
  }

  if (view.helpers.length === 0) return <p>{say('page.helpers.none')}</p>
  return (
    <ul className={styles.links}>
      {view.helpers.map(({ id, kind, at }) => {
        const what = say('page.helpers.line', { kind: say(`page.helpers.kind.${kind}`), date: dayOf(lang, at) })
        return (
          <li key={id} className={styles.link}>
            <span>{what}</span>
            <Button
              size="compact-sm"
              aria-label={say('page.helpers.revokeNamed', { what })}
              onClick={() => void revoke(id)}
            >
              {say('page.helpers.revoke')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

/** The address to give away, to copy and to scan: on the school's network, where the phone is. */
function NewLink({ made: { kind, code } }: { made: Made }) {
  const { say } = useWords()
  const { addresses } = useTeacher().view
  const base = addresses.page[0] ?? location.origin
  const address = `${base}/${kind === 'remote' ? 'fjern' : 'laerer'}?hjaelp=${code}`
  return (
    <div className={styles.made}>
      <p>
        <strong>{say('page.helpers.made')}</strong>
      </p>
      <TextInput
        label={`${say('page.helpers.link')}: ${say(`page.helpers.kind.${kind}`)}`}
        readOnly
        size="md"
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Suspense fallback={null}>
        <QrCode text={address} label={say('page.helpers.scan', { address })} />
      </Suspense>
    </div>
  )
}
