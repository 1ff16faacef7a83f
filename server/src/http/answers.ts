import type { Request, Response } from 'express'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { AnswerError } from '../../contract/commands.ts'
import type { Lang } from '../../contract/views.ts'
import { langOf } from '../../contract/words/index.ts'

const unzipped = promisify(gunzip)

export function langOfRequest(request: Request): Lang {
  return langOf(request.headers['accept-language'])
}

export function answerRefused(response: Response, status: number, error: AnswerError): void {
  response.status(status).json({ ok: false, error })
}

/** Bytes that are gzipped already: as they are to whoever takes them so. */
export async function answerZipped(request: Request, response: Response, bytes: Buffer): Promise<void> {
  response.type('application/octet-stream')
  if (request.acceptsEncodings('gzip')) response.set('Content-Encoding', 'gzip').send(bytes)
  else response.send(await unzipped(bytes))
}
