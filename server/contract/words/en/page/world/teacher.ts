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
    notWorking: 'Minecraft does not work',
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
    abilities: {
      works: '{{count}} of {{of}} things work on your own Minecraft server',
      yes: 'Yes',
      no: 'No',
      unknown: 'Not known',
      operator:
        'What does not work may be so because Lykke may not use commands. Ask whoever looks after the server to type in its window: op Lykke. If it gets no better, close Minecraft here and open it again.',
      named: {
        hearing: 'Hear the chat',
        whispers: 'Hear /msg Lykke',
        tellraw: 'Answer one alone',
        'private-words': 'Keep secrets',
        rules: 'Decide who may build, and stop everybody',
        tp: 'Move players',
        'see-blocks': 'See blocks',
        'set-blocks': 'Set blocks',
      },
      means: {
        hearing: {
          yes: 'Students can write to Lykke in the chat.',
          no: 'Lykke cannot see who writes in the chat, but everybody else can. Type no keys there: use the page.',
          unknown:
            'Lykke wrote in the chat herself and did not see it come. Type no keys there before a student got an answer: use the page.',
        },
        whispers: {
          yes: 'Students can write to Lykke alone: /msg Lykke.',
          no: 'Lykke does not hear /msg. Use the chat or the page.',
          unknown: 'Lykke wrote to herself with /msg and did not see it come. If students get no answer, use the page.',
        },
        tellraw: {
          yes: 'Only the one who asked sees the answer of Lykke.',
          no: 'Answers come on a line above the hand or in the chat, so that everybody sees that somebody got one. What was answered is on the page.',
          unknown: 'Lykke answers as if it could not be done: in the chat, without saying what.',
        },
        'private-words': {
          yes: 'Nobody else hears words to Lykke.',
          no: 'Words to Lykke can be heard by others, and by those who look after the server. Use keys and votes on the page.',
          unknown: 'Use keys and votes on the page.',
        },
        rules: {
          yes: 'Each group builds on its own area alone.',
          no: 'Everybody can build everywhere, and Look up and quiet in the chat work on the page alone. Agree on it with the class, or ask whoever looks after the server for a plugin for areas.',
          unknown: 'Agree with the class on who builds where.',
        },
        tp: {
          yes: 'Gather all, send back and the word home work.',
          no: 'Lykke cannot gather everybody or send anybody home. Say where you meet.',
          unknown: 'Lykke does not try to move anybody. Say where you meet.',
        },
        'see-blocks': {
          yes: 'Lykke sees what stands there. The page does not follow: map, prices and versions show the place as it is from the beginning.',
          no: 'Map, prices and versions on the page show the place as it is from the beginning.',
          unknown:
            'Lykke sees nothing but air. Map, prices and versions on the page show the place as it is from the beginning.',
        },
        'set-blocks': {
          yes: 'Lykke may set blocks. The page does not build on your own server: build in Minecraft.',
          no: 'Lykke cannot build what you have adopted. Build it yourselves in Minecraft.',
          unknown: 'Reckon that Lykke cannot build what you have adopted. Build it yourselves in Minecraft.',
        },
      },
    },
    damaged:
      'A part of the place in Minecraft could not be read and stands as it did in the beginning. A copy of what was there is on the server: {{files}}',
    mended_one:
      '{{count}} block stood otherwise than we knew when the place opened in Minecraft. What was built last may be lost: look at the areas.',
    mended_other:
      '{{count}} blocks stood otherwise than we knew when the place opened in Minecraft. What was built last may be lost: look at the areas.',
    file: 'The file: {{file}}.',
    said: 'The Minecraft server itself says: “{{said}}”',
    triesAgain: 'Lykke tries again by herself.',
    trouble: {
      'no-port': 'There is no free port for Minecraft. Close Minecraft in another class.',
      'port-taken': 'Another program uses the port Minecraft needs. Close it and open Minecraft again.',
      'no-such-name':
        'The name in the address of the Minecraft server cannot be looked up on the net. Look whether it is spelled right, or use the numbers (as 10.0.4.17). Whoever looks after this program changes the address.',
      refused:
        'The machine at the address is on, but there is no Minecraft server at that port. Ask whoever looks after it to start it, and look whether the port is right.',
      'no-answer':
        'The machine at the address does not answer. Is it on, is the address right, and does its firewall open the port? Tell whoever looks after it.',
      'no-minecraft':
        'Something answers at the address, but not as a Minecraft server (Java Edition) does. Look whether address and port are right.',
      mute: 'One can connect to the address, but it says nothing. If it is a Minecraft server that is starting, wait a little; otherwise look whether the port is right.',
      'other-version':
        'Lykke cannot speak the version the Minecraft server has{{version}}. She can speak {{oldest}} to {{newest}}; 1.18.2 is the one we know best. Tell whoever looks after the server.',
      'wants-accounts':
        'The Minecraft server lets in accounts alone. Ask whoever looks after it to write online-mode=false in its server.properties, and to let in the computers of the school alone.',
      'wants-password':
        'The Minecraft server wants a password typed in the chat, and Lykke cannot do that. Ask whoever looks after it to let the name Lykke pass.',
      'not-on-list':
        'Lykke is not on the Minecraft server’s list of those who may come in. Ask whoever looks after it to type: whitelist add Lykke',
      banned:
        'The Minecraft server has shut Lykke out for good. Ask whoever looks after it to type: pardon Lykke (and pardon-ip if it is the machine that is shut out).',
      full: 'There is no room for more on the Minecraft server. Ask whoever looks after it to raise max-players, so that there is room for the class and Lykke.',
      'name-taken':
        'Somebody else called Lykke is on the Minecraft server: perhaps another class is there. Close Minecraft in that class, then close and open it here.',
      starting: 'The Minecraft server is starting. Wait a moment.',
      throttled: 'The Minecraft server wants Lykke to wait a little before she comes again. Wait a minute.',
      mods: 'The Minecraft server wants one to have mods, and Lykke has none. Use a server without mods, or ask whoever looks after it to let in players without them.',
      pack: 'The Minecraft server wants one to load its pictures (resource pack), and does not believe that Lykke does. Ask whoever looks after it to write require-resource-pack=false in its server.properties.',
      'signed-chat':
        'The Minecraft server wants everything in the chat signed with an account. Ask whoever looks after it to write enforce-secure-profile=false in its server.properties.',
      'needs-proxy':
        'One cannot come into the Minecraft server at this address, only through another one (a proxy). Ask whoever looks after it for that address.',
      'no-world-behind':
        'The address answers, but the Minecraft server behind it does not. Ask whoever looks after it to start it.',
      'sent-elsewhere':
        'The Minecraft server sends players on to another address. Ask whoever looks after this program to use that address.',
      hanging:
        'The Minecraft server is there, but lets Lykke neither in nor out. Perhaps it is starting. If it goes on, ask whoever looks after it to start it again.',
      'hangs-up':
        'The Minecraft server hangs up when Lykke comes in, and does not say why. Ask whoever looks after it to look in its log.',
      silent:
        'The Minecraft server lets Lykke in, but says nothing more. Ask whoever looks after it to start it again.',
      'not-understood':
        'Lykke cannot read what the Minecraft server sends. Perhaps it has mods. Ask whoever looks after it to try without, or with version 1.18.2.',
      spam: 'The Minecraft server sent Lykke out because she wrote too much in a short time. Ask whoever looks after it to type: op Lykke',
      idle: 'The Minecraft server sent Lykke out because she stood still. Ask whoever looks after it to write player-idle-timeout=0 in its server.properties, or to let the name Lykke pass.',
      flying:
        'The Minecraft server sent Lykke out because she floated. Ask whoever looks after it to write allow-flight=true in its server.properties.',
      'shut-down': 'The Minecraft server has been shut down or is starting again. Wait, or ask whoever looks after it.',
      'turned-away':
        'The Minecraft server sent Lykke out again. Ask whoever looks after it to let Lykke come in and stay.',
      'no-room':
        'Minecraft is closed here: there is no room for more classes at once. Close Minecraft in another class, then open it here.',
      'template-missing':
        'The place in Minecraft is missing on the server. Ask whoever runs the server to install again.',
      'folder-unusable': 'The server cannot use the folder of Minecraft. Tell whoever runs the server.',
      'template-damaged':
        'The place in Minecraft is broken on the server. Ask whoever runs the server to install again.',
      'file-missing': 'A file or folder is missing on the server. Tell whoever runs the server.',
      'file-damaged': 'A file on the server is broken. Tell whoever runs the server.',
      'file-busy': 'Another program holds a file. Close it: then Minecraft opens by itself.',
      'folder-forbidden':
        'The server may not read or write in the folder of Minecraft. Ask whoever runs the server to let it.',
      'disk-full': 'The disk of the server is full. Ask whoever runs the server to make room.',
      'disk-broken': 'The disk of the server does not answer as it should. Tell whoever runs the server.',
      'world-newer':
        'The place in Minecraft was saved by a newer Minecraft than 1.18.2. Ask whoever runs the server to put back an older copy.',
      'world-older':
        'The place in Minecraft was saved by an older Minecraft than 1.18.2. Open and save it in 1.18.2 first.',
    },
  },
}
