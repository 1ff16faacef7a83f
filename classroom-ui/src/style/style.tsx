import { Button, Checkbox, NativeSelect, TextInput, Textarea } from '@mantine/core'
import '@mantine/core/styles/Checkbox.css'
import { GroundContext } from '../face/ground-context.ts'
import { SitePlan } from '../world/site-plan.tsx'
import { GroupSign } from '../group/group-sign.tsx'
import { GROUP_ORDER } from '../group/groups.ts'
import { useTitle } from '../parts/use-title.ts'
import { NoteMarks } from '../notes/note-marks.tsx'
import { OwnDoor } from '../notes/own-door.tsx'
import { TAG_ORDER, TagSign } from '../notes/tag-sign.tsx'
import { BrickCourse } from '../parts/brick-course.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { ChoiceButton } from '../poll/choice-button.tsx'
import { Facade } from '../facade/facade.tsx'
import { TurnoutBar } from '../poll/turnout-bar.tsx'
import { useWords } from '../words/words.tsx'
import { schemeProperties } from './scheme-properties.ts'
import { Colours } from './colours.tsx'
import { sampleGround } from './sample-ground.ts'
import { SAMPLE_DOOR, SAMPLE_NOTES, SAMPLE_PLAN } from './sample-plan.ts'
import styles from './style.module.css'

const VARIANTS = ['filled', 'default', 'outline', 'danger', 'subtle'] as const
const SIZES = [98, 60, 36, 28, 22, 17, 15] as const
const WINDOWS = 12

/** Every piece the pages are built of, in day and evening beside each other: a change is looked at here first. */
export default function Style() {
  const { say } = useWords()
  useTitle(say('page.style.title'))
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{say('page.style.title')}</h1>
        <LanguageSwitch />
      </header>
      <BrickCourse />
      <main className={styles.both}>
        {(['light', 'dark'] as const).map((scheme) => (
          <section
            key={scheme}
            className={styles.scheme}
            style={schemeProperties(scheme, document.styleSheets)}
            aria-label={say(`page.style.${scheme}`)}
          >
            <h2>{say(`page.style.${scheme}`)}</h2>
            <Pieces scheme={scheme} />
          </section>
        ))}
      </main>
    </div>
  )
}

function Pieces({ scheme }: { scheme: 'light' | 'dark' }) {
  const { say } = useWords()
  return (
    <>
      <h3>{say('page.style.colours')}</h3>
      <Colours scheme={scheme} />
      <h3>{say('page.style.type')}</h3>
      <div>
        {SIZES.map((size) => (
          <p
            key={size}
            className={styles.sample}
            style={{ fontSize: size, fontFamily: size > 20 ? 'var(--font-heading)' : undefined }}
          >
            {say('page.group', { group: '' })} {size}
          </p>
        ))}
      </div>
      <h3>{say('page.style.signs')}</h3>
      <p className={styles.row}>
        {GROUP_ORDER.map((group) => (
          <span key={group} className={styles.sign}>
            <GroupSign group={group} size={28} /> {say(`page.groups.${group}`)}
          </span>
        ))}
      </p>
      <p className={styles.row}>
        {TAG_ORDER.map((tag) => (
          <TagSign key={tag} tag={tag} />
        ))}
      </p>
      <h3>{say('page.style.map')}</h3>
      <GroundContext value={sampleGround}>
        <SitePlan plan={SAMPLE_PLAN} hour={scheme === 'dark' ? 'evening' : 'day'}>
          <OwnDoor plan={SAMPLE_PLAN} at={SAMPLE_DOOR} />
          <NoteMarks plan={SAMPLE_PLAN} view={SAMPLE_NOTES} />
        </SitePlan>
      </GroundContext>
      <h3>{say('page.style.buttons')}</h3>
      <p className={styles.row}>
        {VARIANTS.map((variant) => (
          <Button key={variant} variant={variant}>
            {say('page.line.again')}
          </Button>
        ))}
        <Button disabled>{say('page.line.again')}</Button>
      </p>
      <div className={styles.choices}>
        {(['for', 'against', 'blank'] as const).map((choice) => (
          <ChoiceButton key={choice} choice={choice} onChoose={() => {}} isChosen={choice === 'for'} />
        ))}
      </div>
      <h3>{say('page.style.fields')}</h3>
      <TextInput label={say('page.join.code')} description={say('page.join.keyHelp')} />
      <TextInput label={say('page.join.key')} error={say('page.line.unreachable')} />
      <Textarea label={say('page.proposal.amendments')} rows={2} />
      <NativeSelect label={say('page.noGroup')} data={GROUP_ORDER.map((group) => say(`page.groups.${group}`))} />
      <Checkbox label={say('page.choice.for')} />
      <h3>{say('page.style.sheets')}</h3>
      <Card title={say('page.lesson.left')}>{say('page.poll.everybody')}</Card>
      <Card title={say('page.poll.tie')} tone="alarm" />
      <Empty title={say('page.noHousehold')} next={say('page.line.lostPlain')} />
      <h3>{say('page.style.house')}</h3>
      <TurnoutBar turnout={{ cast: 7, entitled: WINDOWS, households: 6, householdsVoted: 4 }} isOn />
      <div className={styles.houses}>
        {(
          [
            [0, null],
            [7, null],
            [WINDOWS, 'adopted'],
            [WINDOWS, 'rejected'],
          ] as const
        ).map(([lit, answer]) => (
          <Facade
            key={`${lit} ${answer}`}
            seed="stil"
            windows={WINDOWS}
            lit={lit}
            answer={answer}
            label={say('page.poll.house', { cast: lit, entitled: WINDOWS })}
            caption={answer ? say(`page.poll.${answer}`) : say('page.poll.turnout', { cast: lit, entitled: WINDOWS })}
          />
        ))}
      </div>
    </>
  )
}
