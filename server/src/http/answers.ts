import type { Request, Response } from 'express'
import type { AnswerError } from '../../contract/commands.ts'
import type { Lang } from '../../contract/views.ts'
import { langOf } from '../../contract/words/index.ts'

export function langOfRequest(request: Request): Lang {
  return langOf(request.headers['accept-language'])
}

export function answerRefused(response: Response, status: number, error: AnswerError): void {
  response.status(status).json({ ok: false, error })
}
