export const studentsMinutes = {
  sayMinority: {
    field: 'Hvad vil du sige for dem, der tabte?',
    help: 'Én sætning til referatet. Alle kan skrive en, uanset hvad de stemte. Ingen får at vide, at den er fra dig.',
    send: 'Send sætningen',
    sent: 'Din sætning: “{{text}}”',
    again: 'Skriv den om',
    words_one: '{{count}} ord, højst {{most}}',
    words_other: '{{count}} ord, højst {{most}}',
  },
} as const
