import { post } from '../classes.ts'
import type { Klass, State } from '../classes.ts'
import { stepTitle } from './screen.ts'
import type { Screen } from './screen.ts'

/** Anybody's, on a phone or a Chromebook. */
const open = (name: string, path: string, shows: Screen['shows']): Screen => ({
  name,
  face: 'student',
  who: 'nobody',
  state: 'before',
  path: () => path,
  shows,
})

/** The teacher's phone or tablet, let in by a link of its own. */
const remote = (name: string, state: State, shows: Screen['shows']): Screen => ({
  name: `remote-${name}`,
  face: 'remote',
  who: 'nobody',
  state,
  path: async (klass) => `/fjern?hjaelp=${await helperCode(klass, 'remote')}`,
  shows,
})

async function helperCode({ url, teacher, cookies }: Klass, kind: 'remote' | 'substitute'): Promise<string> {
  const made = await post(`${url}/api/classes/${teacher.id}/helpers`, { kind }, cookies.teacher)
  return ((await made.json()) as { code: string }).code
}

export const OTHER_SCREENS: readonly Screen[] = [
  open('check', '/tjek', 'page.check.lineOk'),
  open('about-child', '/om', 'page.about.child.title'),
  open('about-parents', '/om/foraeldre', 'page.about.pages.parents'),
  open('about-municipality', '/om/kommune', 'page.about.municipality.title'),
  open('about-access', '/om/tilgaengelighed', 'page.about.access.title'),
  { ...open('style', '/stil', 'page.style.title'), face: 'teacher' },
  { ...remote('outside', 'before', 'page.remote.outside'), path: () => '/fjern' },
  remote('before', 'before', 'page.remote.none'),
  remote('walk', 'walk', stepTitle),
  remote('paused', 'paused', 'page.teachersLesson.resume'),
  remote('frozen', 'frozen', 'page.classActions.lookUpOff'),
  remote('rung', 'rung', 'page.teachersLesson.rung'),
  {
    ...remote('substitute', 'meet', 'page.helpers.youAre.substitute'),
    face: 'teacher',
    path: async (klass) => `/laerer?hjaelp=${await helperCode(klass, 'substitute')}`,
  },
]
