import { Button } from '@mantine/core'
import { useTitle } from '../parts/use-title.ts'
import { BrickCourse } from '../parts/brick-course.tsx'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { useWords } from '../words/words.tsx'
import { aboutAt, ABOUT_PATHS } from './about-page.ts'
import type { AboutPage } from './about-page.ts'
import { Parents } from './parents.tsx'
import styles from './about.module.css'

const CHILD = ['stored', 'seen', 'votes', 'stop', 'erased', 'rights'] as const
const MUNICIPALITY = [
  'roles',
  'data',
  'own',
  'where',
  'deletion',
  'security',
  'texts',
  'risk',
  'record',
  'breach',
] as const
const ACCESS = ['aim', 'tested', 'world', 'gaps', 'contact'] as const

/** What the program does with data, and whom it serves: for the child, for those at home, for the municipality. */
export default function About() {
  const { say } = useWords()
  const page = aboutAt(location.pathname)
  useTitle(say(`page.about.pages.${page}`))
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <nav aria-label={say('page.about.nav')} className={styles.nav}>
          {(Object.keys(ABOUT_PATHS) as AboutPage[]).map((one) => (
            <a key={one} href={ABOUT_PATHS[one]} aria-current={one === page ? 'page' : undefined}>
              {say(`page.about.pages.${one}`)}
            </a>
          ))}
          <a href="/">{say('page.about.back')}</a>
        </nav>
        <LanguageSwitch />
      </header>
      <BrickCourse />
      <main className={styles.sheet} data-large={page === 'child' || undefined}>
        <Page page={page} />
        <div className={styles.print}>
          <Button onClick={() => print()}>{say('page.about.printIt')}</Button>
        </div>
      </main>
    </div>
  )
}

function Page({ page }: { page: AboutPage }) {
  const { say } = useWords()
  switch (page) {
    case 'parents':
      return <Parents />
    case 'child':
      return (
        <Text
          title={say('page.about.child.title')}
          lead={say('page.about.child.lead')}
          sections={CHILD.map((one) => ({
            title: say(`page.about.child.sections.${one}.title`),
            text: say(`page.about.child.sections.${one}.text`),
          }))}
        />
      )
    case 'municipality':
      return (
        <Text
          title={say('page.about.municipality.title')}
          lead={say('page.about.municipality.lead')}
          sections={MUNICIPALITY.map((one) => ({
            title: say(`page.about.municipality.sections.${one}.title`),
            text: say(`page.about.municipality.sections.${one}.text`),
          }))}
        />
      )
    case 'access':
      return (
        <Text
          title={say('page.about.access.title')}
          lead={say('page.about.access.lead')}
          sections={ACCESS.map((one) => ({
            title: say(`page.about.access.sections.${one}.title`),
            text: say(`page.about.access.sections.${one}.text`),
          }))}
        />
      )
    default:
      return page satisfies never
  }
}

function Text({
  title,
  lead,
  sections,
}: {
  title: string
  lead: string
  sections: readonly { readonly title: string; readonly text: string }[]
}) {
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      {sections.map((section) => (
        <section key={section.title}>
          <h2 className={styles.part}>{section.title}</h2>
          <p>{section.text}</p>
        </section>
      ))}
    </>
  )
}
