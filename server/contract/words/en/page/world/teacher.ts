import type { SameShape } from '../../../shape.ts'
import type { teachersWorld as da } from '../../../da/page/world/teacher.ts'

export const teachersWorld: SameShape<typeof da> = {
  park: {
    students_one: '{{count}} student on the map',
    students_other: '{{count}} students on the map',
    nobody: 'No students are walking around right now.',
    onPage: '{{name}} (on the page)',
    whoIsWhere: 'Who is where?',
    area: 'Area {{area}}',
    areas: 'Areas',
    noGroup: 'No group yet',
    hideArea: 'Hide on big screen and map',
    hideAreaNamed: 'Hide on big screen and map: area {{area}}',
    showArea: 'Show again',
    areaHidden: 'Hidden from the class',
    areaHiddenDone: 'The area is hidden on big screen and map.',
    names: 'Show names',
    namesOff: 'Hide names',
    signsCount_one: '{{count}} sign in Minecraft',
    signsCount_other: '{{count}} signs in Minecraft',
    noSigns: 'Nobody has written on a sign yet.',
    by: 'Written by {{name}}',
    where: 'at {{x}}, {{y}}, {{z}}',
    hideSign: 'Hide the sign',
    hideSignNamed: 'Hide the sign “{{text}}”',
    signHidden: 'Hidden in Minecraft',
    safe: 'Signs and students are not shown while the screen is shown to the class.',
  },
  world: {
    open: 'Minecraft open',
    opening: 'Minecraft opening …',
    closed: 'Minecraft closed',
    lost: 'Minecraft is gone for a moment',
    title: 'Minecraft',
    unusable: 'Minecraft cannot be used right now',
    isAt: 'Java Edition {{version}}, address:',
    openIt: 'Open Minecraft',
    closeIt: 'Close Minecraft',
    closeAsk: 'When you close Minecraft, what you have built is saved. The page still works.',
    own: 'Are you in Minecraft yourself?',
    ownWhich: 'Which player are you? These have not typed a key.',
    ownNone: 'I am not in Minecraft',
    ownHelp:
      'Click on a block with a stick in your hand. Then Lykke tells you alone who changed it. You can build on every area. If you leave Minecraft, you have to choose again.',
    ownIs: 'You are {{player}}.',
    ownNot: '{{player}} is not me',
    ownTie: '{{player}} is me',
    still: 'Votes and proposals on the page work as before.',
    cannot: {
      hearing:
        'Lykke cannot see what is typed in the chat on this Minecraft server, but everybody else can. Type no keys there: use the page.',
      rules: 'Lykke cannot decide who may build and cannot stop everybody at once on this Minecraft server.',
      'private-words':
        'Words to Lykke can be heard by others on this Minecraft server. Use keys and votes on the page.',
      blocks:
        'The page cannot follow what is built on your own Minecraft server. Map, prices and versions show Lykkeparken as it is from the beginning.',
      tp: 'Lykke cannot gather everybody on this Minecraft server.',
    },
    damaged:
      'A part of Lykkeparken in Minecraft could not be read and stands as it did in the beginning. A copy of what was there is on the server: {{files}}',
    mended_one:
      '{{count}} block stood otherwise than we knew when Lykkeparken opened in Minecraft. What was built last may be lost: look at the areas.',
    mended_other:
      '{{count}} blocks stood otherwise than we knew when Lykkeparken opened in Minecraft. What was built last may be lost: look at the areas.',
    file: 'The file: {{file}}.',
    trouble: {
      'no-port': 'There is no free port for Minecraft. Close Minecraft in another class.',
      'port-taken': 'Another program uses the port Minecraft needs. Close it and open Minecraft again.',
      unreachable:
        'Lykke cannot reach the Minecraft server at its address. Is it on, and is the address right? Tell whoever looks after it.',
      'no-minecraft':
        'Something answers at the address, but it is no Minecraft server (Java Edition). Look whether address and port are right.',
      'other-version': 'The Minecraft server has another version. It must be 1.18.2. Tell whoever looks after it.',
      'wants-accounts':
        'The Minecraft server lets in accounts alone. Ask whoever looks after it to write online-mode=false in its server.properties.',
      'turned-away':
        'The Minecraft server sends Lykke out again. Ask whoever looks after it to let Lykke in (whitelist, and op so that she can help).',
      'name-taken':
        'Somebody called Lykke is on the Minecraft server already: perhaps another class is there. Close Minecraft in that class first.',
      silent: 'The Minecraft server lets Lykke in but does not answer. Ask whoever looks after it to start it again.',
      'no-room':
        'Minecraft is closed here: there is no room for more classes at once. Close Minecraft in another class, then open it here.',
      'template-missing': 'Lykkeparken is missing on the server. Ask whoever runs the server to install again.',
      'folder-unusable': 'The server cannot use the folder of Minecraft. Tell whoever runs the server.',
      'template-damaged': 'Lykkeparken on the server is broken. Ask whoever runs the server to install again.',
      'file-missing': 'A file or folder is missing on the server. Tell whoever runs the server.',
      'file-damaged': 'A file on the server is broken. Tell whoever runs the server.',
      'file-busy': 'Another program holds a file. Close it: then Minecraft opens by itself.',
      'folder-forbidden':
        'The server may not read or write in the folder of Minecraft. Ask whoever runs the server to let it.',
      'disk-full': 'The disk of the server is full. Ask whoever runs the server to make room.',
      'disk-broken': 'The disk of the server does not answer as it should. Tell whoever runs the server.',
      'world-newer':
        'Lykkeparken was saved by a newer Minecraft than 1.18.2. Ask whoever runs the server to put back an older copy.',
      'world-older': 'Lykkeparken was saved by an older Minecraft than 1.18.2. Open and save it in 1.18.2 first.',
    },
  },
}
