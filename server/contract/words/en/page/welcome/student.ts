export const studentsWelcome = {
  welcome: {
    title: 'New here? {{at}} of {{of}}',
    look: 'Look around: “Walk” shows the place as a map and in 3D.',
    walk: 'Take a walk: choose a place from the list, or walk about in 3D.',
    help: 'At the bottom of the page you can have the text read aloud, make it larger and change the language. With “Stop” you tell your teacher that something must stop.',
    home: 'Find your building area: it is under “Area”.',
    place: 'Build something on your area: choose a thing and place it.',
    remove: 'Take something away again on your area: choose “Remove”, or undo.',
    try: 'Try it now',
    known: 'I know that',
    skip: 'Skip it all',
  },
} as const
