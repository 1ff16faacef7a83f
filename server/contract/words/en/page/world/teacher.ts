import type { SameShape } from '../../../shape.ts'
import type { teachersWorld as da } from '../../../da/page/world/teacher.ts'

export const teachersWorld: SameShape<typeof da> = {
  park: {
    students_one: '{{count}} student on the map',
    students_other: '{{count}} students on the map',
    nobody: 'No students are in the world right now.',
    areas: 'Areas',
    noGroup: 'No group yet',
    hideArea: 'Hide on board and map',
    hideAreaNamed: 'Hide on board and map: area {{area}}',
    showArea: 'Show again',
    areaHidden: 'Hidden from the class',
    areaHiddenDone: 'The area is hidden on board and map.',
    names: 'Show names',
    namesOff: 'Hide names',
    signsCount_one: '{{count}} sign in the world',
    signsCount_other: '{{count}} signs in the world',
    noSigns: 'Nobody has written on a sign yet.',
    by: 'Written by {{name}}',
    where: 'at {{x}}, {{y}}, {{z}}',
    hideSign: 'Hide the sign',
    hideSignNamed: 'Hide the sign “{{text}}”',
    signHidden: 'Hidden in the world',
    safe: 'Signs and students are not shown while the screen is on the board.',
  },
  world: {
    open: 'World open',
    opening: 'World opening …',
    closed: 'World closed',
    lost: 'The world is gone for a moment',
    title: 'The world in Minecraft',
    isAt: 'Java Edition {{version}}, address:',
    openIt: 'Open the world',
    closeIt: 'Close the world',
    closeAsk: 'When you close the world, what you have built is saved. The page still works.',
    still: 'Votes and proposals on the page work as before.',
    cannot: {
      rules: 'Lykke cannot decide who may build and cannot stop everybody at once in this world.',
      'private-words': 'Words to Lykke can be heard by others in this world. Use keys and votes on the page.',
      tp: 'Lykke cannot gather everybody in this world.',
    },
    damaged:
      'A part of the world could not be read and stands as it did in the beginning. A copy of what was there is on the server: {{files}}',
    trouble: {
      'no-port': 'There is no free port for the world. Close another class’s world.',
      'port-taken': 'Another program uses the world’s port. Close it and open the world again.',
      'template-missing': 'Lykkeparken is missing on the server. Ask whoever runs the server to install again.',
      'folder-unusable': 'The server cannot write in the world’s folder. Tell whoever runs the server.',
    },
  },
}
