import type { WelcomeEvent } from './events.ts'
import type { WelcomeState } from './welcome.ts'

export function apply({ welcome }: WelcomeState, event: WelcomeEvent): WelcomeState {
  switch (event.type) {
    case 'welcome-passed': {
      const passed = new Set([...(welcome.passed.get(event.student) ?? []), ...event.stages])
      return { welcome: { ...welcome, passed: new Map([...welcome.passed, [event.student, passed]]) } }
    }
    case 'welcome-set':
      return { welcome: { ...welcome, on: event.on } }
    default:
      return event satisfies never
  }
}
