import { Plan } from '@jagten/lesson-plans/schema'
import { z } from 'zod'
import { CopyPlan, Help, Invite, Join, Login, MakeClass, Partner, Rehearse, SavePlan } from '../../contract/bodies.ts'
import { LookBody, SuggestBody } from '../../contract/works.ts'
import { COMMAND_NAMES, Envelope, commands } from '../../contract/commands.ts'
import type { CommandName } from '../../contract/commands.ts'
import { entryFor } from '../../domain/classroom/commands.ts'
import { REFUSALS } from '../../domain/base/refusal.ts'

const schemaOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' })

const body = (schema: unknown) => ({ required: true, content: { 'application/json': { schema } } })
const answers = (good: string, text: string) => ({
  [good]: { description: text },
  '4XX': {
    description: 'A refusal',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Refused' } } },
  },
  '5XX': {
    description: 'A fault, with an id that stands in the log',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Refused' } } },
  },
})

/** Who may give a command, as its entry says. */
function whoMay(command: CommandName): string {
  const { by, helpers = [], during, inArchive } = entryFor(command)
  return [
    `By ${[...by, ...helpers].join(', ')}.`,
    ...(during ? [`A student only while the step allows to ${during.join(' or ')}.`] : []),
    ...(inArchive ? ['Also in the archive.'] : []),
  ].join(' ')
}

/** OpenAPI 3.1, made from the very schemas that parse what comes in. */
export function openApi() {
  const oneOf = COMMAND_NAMES.map((command) => ({
    title: command,
    description: whoMay(command),
    type: 'object',
    required: ['id', 'command', 'payload'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      command: { const: command },
      payload: schemaOf(commands[command].payload),
    },
  }))
  const klass = [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }]
  const area = { name: 'area', in: 'path', required: true, schema: { type: 'string' } }
  const slug = [{ name: 'slug', in: 'path', required: true, schema: { type: 'string' } }]
  const lang = { name: 'lang', in: 'query', schema: { enum: ['da', 'en'] } }
  return {
    openapi: '3.1.0',
    info: { title: 'Jagten på fællesskabet', version: '0.1.0' },
    paths: {
      '/healthz': { get: { responses: answers('200', 'The process lives') } },
      '/readyz': { get: { responses: answers('200', 'Store, worlds and bots are up') } },
      '/metrics': { get: { responses: answers('200', 'Prometheus text') } },
      '/api/login': {
        post: { requestBody: body(schemaOf(Login)), responses: answers('204', 'Signed in: cookie `teacher`') },
      },
      '/api/logout': { post: { responses: answers('204', 'Signed out') } },
      '/api/join': {
        post: { requestBody: body(schemaOf(Join)), responses: answers('200', '`{class, student}` and a cookie') },
      },
      '/api/help': {
        post: {
          requestBody: body(schemaOf(Help)),
          responses: answers('200', '`{class, kind}` and a cookie `helper`'),
        },
      },
      '/api/partner': {
        post: {
          requestBody: body(schemaOf(Partner)),
          responses: answers('200', '`{student, partner}`: who sits at a student’s computer, and who beside'),
        },
      },
      '/api/turn': { post: { responses: answers('200', '`{student, partner}`: the other way round') } },
      '/api/me': { get: { responses: answers('200', 'Who is asking') } },
      '/api/check': { get: { responses: answers('200', 'How the class’s Minecraft world is') } },
      '/api/plans': {
        get: { responses: answers('200', 'The lesson plans; the school’s `own` ones for the teacher alone') },
        post: { requestBody: body(schemaOf(CopyPlan)), responses: answers('201', 'Copied: `{slug}`') },
      },
      '/api/plans/{slug}': {
        get: { parameters: slug, responses: answers('200', '`{slug, own, revision, plan}`, the whole plan') },
        put: {
          parameters: [...slug, { name: 'check', in: 'query', schema: { const: '1' } }],
          requestBody: body({ allOf: [schemaOf(SavePlan)], properties: { plan: schemaOf(Plan) } }),
          responses: answers(
            '200',
            'Saved: `{revision}`; with `check=1` nothing is saved: `{mistakes: [{path, message}]}`. English left empty ' +
              'becomes the Danish text. A plan with mistakes is refused, with the same list in `error.mistakes`',
          ),
        },
        delete: { parameters: slug, responses: answers('204', 'Gone; refused while a class was made with it') },
      },
      '/api/worlds': { get: { responses: answers('200', 'The world templates') } },
      '/api/prices': { get: { responses: answers('200', 'What building costs, and what there is to build with') } },
      '/api/classes/{id}/ground': {
        get: {
          parameters: klass,
          responses: answers(
            '200',
            'What stands in the class’s world: a head in JSON with its length before it, then cells',
          ),
        },
      },
      '/api/classes/{id}/works/look': {
        post: {
          parameters: klass,
          requestBody: body(schemaOf(LookBody)),
          responses: answers(
            '200',
            'Planned things on the ground, each with what stands where it would come: ' +
              '`{things: [{thing, at, facing, state: free | stands | begun | in-the-way | no-ground}]}`',
          ),
        },
      },
      '/api/classes/{id}/works/suggest': {
        post: {
          parameters: klass,
          requestBody: body(schemaOf(SuggestBody)),
          responses: answers(
            '200',
            'Where things could stand: `{things: [{thing, at, facing}], way}`; fewer without room',
          ),
        },
      },
      '/api/classes/{id}/areas/{area}': {
        get: {
          parameters: [...klass, area],
          responses: answers(
            '200',
            'Blocks, bill and versions; for the teacher and the group it belongs to. `common`: the bill of the common land',
          ),
        },
      },
      '/api/classes/{id}/areas/{area}/builder': {
        get: {
          parameters: [
            ...klass,
            area,
            ...['x', 'y', 'z'].map((name) => ({ name, in: 'query', required: true, schema: { type: 'integer' } })),
          ],
          responses: answers('200', 'Who changed a block last: `{by}`; for the teacher and the group it belongs to'),
        },
      },
      '/api/classes/{id}/areas/{area}.schem': {
        get: {
          parameters: [...klass, area, { name: 'version', in: 'query', schema: { type: 'string' } }],
          responses: answers('200', 'The area as a Sponge schematic, version 2'),
        },
        post: {
          parameters: [...klass, area, { name: 'preview', in: 'query', schema: { const: '1' } }],
          requestBody: { required: true, content: { 'application/octet-stream': {} } },
          responses: answers(
            '200',
            '`{cells, bill, unknown, leftOut}`: it stands there now; with `preview` nothing changes',
          ),
        },
      },
      '/api/classes/{id}/blocks': {
        get: {
          parameters: [
            ...klass,
            ...['x', 'y', 'z'].map((name) => ({ name, in: 'query', required: true, schema: { type: 'integer' } })),
          ],
          responses: answers('200', 'What happened to a block, the newest first; for the teacher alone'),
        },
      },
      '/api/classes': {
        get: { responses: answers('200', 'The classes') },
        post: { requestBody: body(schemaOf(MakeClass)), responses: answers('201', '`{id, joinCode}`') },
      },
      '/api/classes/{id}': {
        get: { parameters: klass, responses: answers('200', 'The view for whoever asks') },
        delete: { parameters: klass, responses: answers('204', 'Gone, files and rows') },
      },
      '/api/classes/{id}/rehearsal': {
        get: { parameters: klass, responses: answers('200', '`{rehearsal}`: how it goes, or null before the first') },
        post: {
          parameters: klass,
          requestBody: body(schemaOf(Rehearse)),
          responses: answers('201', '`{rehearsal}`: a simulated class plays a copy of this one'),
        },
        delete: { parameters: klass, responses: answers('204', 'It is broken off') },
      },
      '/api/classes/{id}/chat/{line}': {
        delete: {
          parameters: [...klass, { name: 'line', in: 'path', required: true, schema: { type: 'integer' } }],
          responses: answers('204', 'The line of the world’s chat is seen no more; kept it was nowhere'),
        },
      },
      '/api/classes/{id}/helpers': {
        post: {
          parameters: klass,
          requestBody: body(schemaOf(Invite)),
          responses: answers('201', '`{code}`: for a link to the teacher’s page or the remote'),
        },
      },
      '/api/classes/{id}/minutes.md': {
        get: {
          parameters: [...klass, lang],
          responses: answers('200', 'The minutes as Markdown; for the teacher alone'),
        },
      },
      '/api/classes/{id}/minutes.json': {
        get: {
          parameters: [...klass, lang],
          responses: answers(
            '200',
            'A copy of the minutes as entries {n, at, text, previous, hash}, which `npm run check-minutes` checks; for the teacher alone',
          ),
        },
      },
      '/api/classes/{id}/minutes.csv': {
        get: {
          parameters: [...klass, lang],
          responses: answers('200', 'The same entries as a table; for the teacher alone'),
        },
      },
      '/api/classes/{id}/minutes.ics': {
        get: {
          parameters: [...klass, lang],
          responses: answers('200', 'The days that were agreed, as a calendar; for the teacher alone'),
        },
      },
      '/api/classes/{id}/check-minutes.html': {
        get: {
          parameters: [...klass, lang],
          responses: answers('200', 'A page that checks a copy without a network; for the teacher alone'),
        },
      },
      '/api/classes/{id}/minutes.html': {
        get: {
          parameters: [...klass, lang],
          responses: answers('200', 'The minutes as a page; for the teacher alone'),
        },
      },
      '/api/classes/{id}/export.zip': {
        get: {
          parameters: [...klass, lang],
          responses: answers('200', 'Everything of the class in a zip; for the teacher alone'),
        },
      },
      '/api/classes/{id}/commands': {
        post: { parameters: klass, requestBody: body({ oneOf }), responses: answers('200', '`{ok: true, version}`') },
      },
    },
    components: {
      schemas: {
        Envelope: schemaOf(Envelope),
        Refused: {
          type: 'object',
          properties: {
            ok: { const: false },
            error: {
              type: 'object',
              properties: {
                code: { enum: [...REFUSALS, 'fault.internal'] },
                message: { type: 'string' },
                params: { type: 'object' },
                mistakes: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      path: { type: 'array', items: { type: ['string', 'integer'] } },
                      message: { type: 'string' },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  }
}
