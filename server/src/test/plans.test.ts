import type { Plan } from '@jagten/lesson-plans/schema'
import { loadPlans } from '@jagten/lesson-plans/loader'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OWN } from '../plans/shelf.ts'
import { openTestSchool } from './school.ts'
import type { TestSchool } from './school.ts'

let school: TestSchool
beforeAll(async () => {
  school = await openTestSchool()
})
afterAll(() => school.close())

const asTeacher = (lang = 'da') => ({ cookie: school.teacherCookie, 'accept-language': lang })
const ask = (method: string, path: string, body?: unknown, lang?: string) =>
  school.call(method, path, body, asTeacher(lang))

async function copied(title = 'Vores jagt', from = 'jagten'): Promise<{ slug: string; plan: Plan }> {
  const { status, body } = await ask('POST', '/api/plans', { from, title })
  expect(status).toBe(201)
  return { slug: body.slug, plan: (await ask('GET', `/api/plans/${body.slug}`)).body.plan }
}

/** The plan with other minutes promised for its second path, a lesson of 45. */
const promising = (plan: Plan, minutes: number): Plan => ({
  ...plan,
  paths: plan.paths.map((path, at) =>
    at === 1 ? { ...path, lessons: path.lessons.map((lesson) => ({ ...lesson, minutes })) } : path,
  ),
})

const made = (plan: string, path?: string, name = '5.B') => ask('POST', '/api/classes', { name, plan, path })
const of = ({ body }: { body: { id: string; joinCode: string } }) => school.classOf(body.id, body.joinCode)

describe('a teacher’s own plan', () => {
  test('is a copy under a new title, among the others at once, and there after a restart', async () => {
    const { slug, plan } = await copied()
    const rows = (await ask('GET', '/api/plans')).body.plans as { slug: string; own: boolean; title: object }[]
    expect(rows.find((row) => row.slug === slug)).toMatchObject({ own: true, title: { da: 'Vores jagt' } })
    expect(rows.filter(({ own }) => !own).map((row) => row.slug)).toEqual(['jagten', 'uden-computere'])
    const { steps } = (await ask('GET', '/api/plans/jagten')).body.plan as Plan
    expect(plan.steps).toEqual(steps)
    await school.restart()
    expect((await ask('GET', `/api/plans/${slug}`)).body).toEqual({ slug, own: true, revision: 1, plan })
  })

  test('is what rooms decide with at once: a lesson takes the steps saved a moment ago', async () => {
    const { slug, plan } = await copied()
    const klass = of(await made(slug, 'kort'))
    const [first, second, ...rest] = plan.paths[0]!.lessons[0]!.steps
    const lessons = [{ ...plan.paths[0]!.lessons[0]!, steps: [second!, first!, ...rest] }]
    const turned = { ...plan, paths: [{ ...plan.paths[0]!, lessons }, ...plan.paths.slice(1)] }
    const teacher = await klass.connect('teacher', { cookie: school.teacherCookie })
    expect((await ask('PUT', `/api/plans/${slug}`, { revision: 1, plan: turned })).body).toEqual({ revision: 2 })
    // an open page sees the other order too
    await teacher.until((view) => view.role === 'teacher' && view.lesson.steps[0]?.id === second!.step)
    teacher.close()
    await klass.must('lesson.start', {})
    const { lesson } = await klass.view()
    expect(lesson.steps.slice(0, 2).map(({ id }) => id)).toEqual([second!.step, first!.step])
  })

  test('written in Danish alone is saved with the Danish text for the English one', async () => {
    const { slug, plan } = await copied()
    const steps = plan.steps.map((step, at) => (at === 0 ? { ...step, task: { da: 'Gå en tur', en: ' ' } } : step))
    const sent = { ...plan, title: { da: 'Kun dansk' }, steps }
    expect((await ask('PUT', `/api/plans/${slug}`, { revision: 1, plan: sent })).status).toBe(200)
    const saved = (await ask('GET', `/api/plans/${slug}`)).body.plan as Plan
    expect(saved.title).toEqual({ da: 'Kun dansk', en: 'Kun dansk' })
    expect(saved.steps[0]!.task).toEqual({ da: 'Gå en tur', en: 'Gå en tur' })
    expect(saved.steps[1]).toEqual(plan.steps[1])
  })

  test('is cleaned of signs nobody sees; paragraphs stay', async () => {
    const { slug, plan } = await copied()
    const say = { da: 'Et\u0000\u0007\u202e afsnit.\r\n\r\nEt til.\u200b', en: '' }
    const sent = { ...plan, steps: plan.steps.map((step, at) => (at === 0 ? { ...step, say } : step)) }
    await ask('PUT', `/api/plans/${slug}`, { revision: 1, plan: sent })
    expect(((await ask('GET', `/api/plans/${slug}`)).body.plan as Plan).steps[0]!.say.da).toBe('Et afsnit.\n\nEt til.')
  })

  test('changed in two tabs is kept as the first saved it; the same sent again is answered as before', async () => {
    const { slug, plan } = await copied()
    const [one, other] = ['Den ene', 'Den anden'].map((da) => ({ revision: 1, plan: { ...plan, title: { da } } }))
    expect((await ask('PUT', `/api/plans/${slug}`, one)).body).toEqual({ revision: 2 })
    expect(await ask('PUT', `/api/plans/${slug}`, other)).toMatchObject({
      status: 409,
      body: { error: { code: 'plan.changed-meanwhile', message: expect.stringMatching(/imens/) } },
    })
    // the answer to the first was lost on the way
    expect((await ask('PUT', `/api/plans/${slug}`, one)).body).toEqual({ revision: 2 })
    expect((await ask('GET', `/api/plans/${slug}`)).body.plan.title.da).toBe('Den ene')
  })

  test('may be larger than a command, as a row of lessons is; not without end', async () => {
    const { slug, plan } = await copied()
    const many = Array.from({ length: 40 }, (_, at) => ({ ...plan.steps[0]!, id: `trin-${at}`, minutes: 2, least: 1 }))
    const steps = many.map((step) => ({ ...step, say: { da: 'o'.repeat(1400), en: '' } }))
    const lessons = [0, 20].map((from) => ({
      minutes: 40,
      steps: steps.slice(from, from + 20).map(({ id }) => ({ step: id })),
    }))
    const row = { ...plan, assessment: [], steps, paths: [{ ...plan.paths[0]!, lessons }] }
    expect(JSON.stringify(row).length).toBeGreaterThan(64 * 1024)
    expect((await ask('PUT', `/api/plans/${slug}`, { revision: 1, plan: row })).body).toEqual({ revision: 2 })
    const huge = await ask('PUT', `/api/plans/${slug}`, { revision: 2, plan: 'x'.repeat(300_000) })
    expect(huge).toMatchObject({ status: 413, body: { error: { params: { expected: '≤ 256 kB' } } } })
    // to others the door is no wider than for a command
    const stranger = await school.call('PUT', `/api/plans/${slug}`, { revision: 2, plan: 'x'.repeat(100_000) })
    expect(stranger).toMatchObject({ status: 413, body: { error: { params: { expected: '≤ 64 kB' } } } })
  })
})

test('a school copies as many plans as anybody can choose between, and is told when there is no room for more', async () => {
  const slugs: string[] = []
  let last = await ask('POST', '/api/plans', { from: 'jagten', title: 'En til' })
  for (
    ;
    last.status === 201 && slugs.length < 101;
    last = await ask('POST', '/api/plans', { from: 'jagten', title: 'En til' })
  )
    slugs.push(last.body.slug)
  expect(last).toMatchObject({ status: 409, body: { error: { code: 'plan.too-many', params: { most: 100 } } } })
  expect(
    (await ask('GET', '/api/plans')).body.plans.filter(({ slug }: { slug: string }) => slug.startsWith(OWN)),
  ).toHaveLength(100)
  for (const slug of slugs) expect((await ask('DELETE', `/api/plans/${slug}`)).status).toBe(204)
  await copied()
})

describe('deleting a plan', () => {
  test('that no class was made with is done, for good', async () => {
    const { slug } = await copied()
    expect((await ask('DELETE', `/api/plans/${slug}`)).status).toBe(204)
    await school.restart()
    expect((await ask('GET', `/api/plans/${slug}`)).status).toBe(404)
    expect(await made(slug)).toMatchObject({ status: 409, body: { error: { code: 'plan.unknown' } } })
  })

  test('that classes were made with is refused, and says which', async () => {
    const { slug } = await copied()
    const klass = of(await made(slug, 'kort', '5.B'))
    await made(slug, 'kort', '6.A')
    expect((await ask('DELETE', `/api/plans/${slug}`)).body.error).toMatchObject({
      code: 'plan.in-use',
      message: expect.stringContaining('5.B, 6.A'),
    })
    expect((await klass.view()).lesson.title.da).toBe('Vores jagt')
  })

  test('that a class only has a lesson of leaves the lesson as it is, and the class opens after a restart', async () => {
    const { slug } = await copied()
    const klass = await school.makeClass(['Asta'])
    await klass.must('lesson.start', { plan: slug, path: 'kort' })
    const before = (await klass.view()).lesson
    expect((await ask('DELETE', `/api/plans/${slug}`)).status).toBe(204)
    await school.restart()
    expect((await klass.view()).lesson).toEqual(before)
    await klass.must('lesson.next', {})
  })

  test('that was taken out of the store by hand keeps no class from opening, and another plan can be chosen', async () => {
    const { slug } = await copied()
    const klass = of(await made(slug))
    const { default: Sqlite } = await import('better-sqlite3')
    await school.restart(async () => {
      const file = new Sqlite(`${school.dataDir}/jagten.sqlite`)
      file.prepare('delete from plans where slug = ?').run(slug)
      file.close()
    })
    expect((await klass.view()).lesson).toMatchObject({ plan: slug, title: { da: '' }, steps: [] })
    expect(await klass.send('lesson.start', {})).toMatchObject({ error: { code: 'plan.unknown' } })
    await klass.must('lesson.start', { plan: 'jagten', path: 'kort' })
  })

  test('or changing one that is shipped is refused', async () => {
    const { plan } = (await ask('GET', '/api/plans/jagten')).body
    expect((await ask('DELETE', '/api/plans/jagten')).body.error.code).toBe('plan.shipped')
    expect((await ask('PUT', '/api/plans/jagten', { revision: 1, plan })).body.error.code).toBe('plan.shipped')
  })
})

describe('what is wrong with a plan comes back', () => {
  test.each<[what: string, change: (plan: Plan) => object, path: (string | number)[], da: RegExp, en: RegExp]>([
    [
      'minutes that do not add up',
      (plan) => promising(plan, 50),
      ['paths', 1, 'lessons', 0, 'minutes'],
      /45 minutter i alt\. Timen skal vare 50/,
      /45 minutes together\. The lesson is to last 50/,
    ],
    [
      'a title too long for the board',
      (plan) => ({ ...plan, steps: plan.steps.map((step) => ({ ...step, title: { da: 'x'.repeat(61), en: 'x' } })) }),
      ['steps', 0, 'title', 'da'],
      /højst 60 tegn/,
      /at most 60 letters/,
    ],
    [
      'a text that is only spaces',
      (plan) => ({ ...plan, title: { da: ' \u200b ', en: '' } }),
      ['title', 'da'],
      /mangler/,
      /missing/,
    ],
    [
      'a step that lasts no time',
      (plan) => ({ ...plan, steps: plan.steps.map((step) => ({ ...step, minutes: 0, least: 0 })) }),
      ['steps', 0, 'minutes'],
      /1 eller mere/,
      /1 or more/,
    ],
    [
      'half a minute',
      (plan) => ({ ...plan, steps: plan.steps.map((step) => ({ ...step, minutes: 2.5 })) }),
      ['steps', 0, 'minutes'],
      /helt tal/,
      /whole number/,
    ],
    [
      'a step shortened to more than it lasts',
      (plan) => ({ ...plan, steps: plan.steps.map((step) => ({ ...step, least: step.minutes + 1 })) }),
      ['steps', 0, 'least'],
      /højst trinnets minutter/,
      /at most the minutes of the step/,
    ],
    [
      'two steps of one id',
      (plan) => ({ ...plan, steps: [...plan.steps, plan.steps[0]] }),
      ['steps', 11, 'id'],
      /“velkommen”/,
      /“velkommen”/,
    ],
    ['a choice that is none', (plan) => ({ ...plan, computers: 'robot' }), ['computers'], /muligheder/, /Choose one/],
    ['a field nobody knows', (plan) => ({ ...plan, slug: 'jagten' }), [], /slug/, /slug/],
    [
      'an address that runs in the page',
      (plan) => ({ ...plan, curriculum: [{ ...plan.curriculum[0], url: 'javascript:alert(1)' }] }),
      ['curriculum', 0, 'url'],
      /https/,
      /https/,
    ],
  ])('%s', async (_what, change, path, da, en) => {
    const { slug, plan } = await copied()
    const sent = { revision: 1, plan: change(plan) }
    for (const [lang, words] of [
      ['da', da],
      ['en', en],
    ] as const) {
      const { status, body } = await ask('PUT', `/api/plans/${slug}`, sent, lang)
      expect(status).toBe(400)
      expect(body.error).toMatchObject({ code: 'plan.mistakes' })
      expect(body.error.mistakes[0]).toEqual({ path, message: expect.stringMatching(words) })
      const checked = await ask('PUT', `/api/plans/${slug}?check=1`, sent, lang)
      expect([checked.status, checked.body]).toEqual([200, { mistakes: body.error.mistakes }])
    }
    expect((await ask('GET', `/api/plans/${slug}`)).body).toMatchObject({ revision: 1, plan })
  })

  test('as nothing when it is right, and asking saves nothing', async () => {
    const { slug, plan } = await copied()
    const sent = { revision: 1, plan: { ...plan, title: { da: 'Ny titel', en: '' } } }
    expect((await ask('PUT', `/api/plans/${slug}?check=1`, sent)).body).toEqual({ mistakes: [] })
    expect((await ask('GET', `/api/plans/${slug}`)).body).toMatchObject({ revision: 1, plan })
  })

  test('as the class that follows a path, when it is left out', async () => {
    const { slug, plan } = await copied()
    await made(slug, 'dobbelt', '7.C')
    const steps = new Set(plan.paths[1]!.lessons[0]!.steps.map(({ step }) => step))
    const less = { ...plan, paths: [plan.paths[1]], steps: plan.steps.filter(({ id }) => steps.has(id)) }
    const { body } = await ask('PUT', `/api/plans/${slug}`, { revision: 1, plan: less })
    expect(body.error.mistakes).toEqual([{ path: ['paths'], message: expect.stringMatching(/7\.C.*90 minutter/) }])
  })

  test('whatever JSON is sent as a plan: never a fault, and nothing saved', async () => {
    const { slug, plan } = await copied()
    const deep = `{"revision":1,"plan":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect((await ask('PUT', `/api/plans/${slug}`, deep)).status).toBe(400)
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 6 }), fc.constantFrom('', ...Object.keys(plan)), async (json, key) => {
        const value: unknown = JSON.parse(json)
        const sent = { revision: 1, plan: key === '' ? value : { ...plan, [key]: value } }
        const { status, body: answer } = await ask('PUT', `/api/plans/${slug}?check=1`, sent)
        expect([status, Array.isArray(answer.mistakes)]).toEqual([200, true])
      }),
      { numRuns: 60 },
    )
    expect((await ask('GET', `/api/plans/${slug}`)).body).toMatchObject({ revision: 1, plan })
    expect(school.logged.join('')).not.toContain('"fault"')
  })
})

describe('plans', () => {
  test.each<[method: string, path: string, body?: object]>([
    ['GET', '/api/plans/jagten'],
    ['POST', '/api/plans', { from: 'jagten', title: 'Min' }],
    ['PUT', '/api/plans/jagten', { revision: 1, plan: {} }],
    ['PUT', '/api/plans/jagten?check=1', { revision: 1, plan: {} }],
    ['DELETE', '/api/plans/jagten'],
  ])('are the teacher’s: %s %s is shut to students and strangers', async (method, path, body) => {
    const student = await (await school.makeClass(['Asta'])).join('Asta')
    for (const cookie of ['', student])
      expect(await school.call(method, path, body, { cookie })).toMatchObject({
        status: 401,
        body: { error: { code: 'session.missing' } },
      })
  })

  test('that a teacher wrote are in no list of a student', async () => {
    const { slug } = await copied('Kun for lærere')
    const student = await (await school.makeClass(['Asta'])).join('Asta')
    const { body } = await school.call('GET', '/api/plans', undefined, { cookie: student })
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`Kun for lærere|${slug}`))
    expect(body.plans).toHaveLength(2)
  })

  test.each<[string, object, number]>([
    ['from one that is not there', { from: 'findes-ikke', title: 'Min' }, 404],
    ['from a prototype’s name', { from: 'constructor', title: 'Min' }, 404],
    ['without a title', { from: 'jagten', title: ' ' }, 400],
    ['with a title too long', { from: 'jagten', title: 'x'.repeat(61) }, 400],
    ['with a slug of one’s own choosing', { from: 'jagten', title: 'Min', slug: 'jagten' }, 400],
  ])('are not copied %s', async (_what, body, status) => {
    expect((await ask('POST', '/api/plans', body)).status).toBe(status)
  })

  test('of the school’s own never stand in front of one that is shipped', async () => {
    for (const { slug } of await loadPlans()) expect(slug.startsWith(OWN)).toBe(false)
    const { default: Sqlite } = await import('better-sqlite3')
    const { plan } = (await ask('GET', '/api/plans/jagten')).body
    await school.restart(async () => {
      const file = new Sqlite(`${school.dataDir}/jagten.sqlite`)
      const insert = file.prepare('insert into plans values (?, 1, 1, ?)')
      insert.run('jagten', JSON.stringify({ ...plan, title: { da: 'Falsk', en: 'False' } }))
      insert.run('egen-ulaeselig', '{')
      file.close()
    })
    expect((await ask('GET', '/api/plans/jagten')).body).toMatchObject({ own: false, plan })
    expect((await ask('GET', '/api/plans/egen-ulaeselig')).status).toBe(404)
  })
})
