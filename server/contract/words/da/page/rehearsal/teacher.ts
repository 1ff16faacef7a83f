export const teachersRehearsal = {
  rehearsal: {
    open: 'Prøv timen',
    title: 'Prøv timen, før klassen kommer',
    lead: 'En simuleret klasse spiller timen igennem på denne computer, fra døren til sidste trin, på en kopi. Din klasse bliver ikke rørt. Gør det gerne dagen før.',
    quick: 'Prøv hurtigt (omkring et halvt minut)',
    calm: 'Prøv roligt (et par minutter)',
    elsewhere: 'Det kan prøven ikke se: om elevernes computere kan nå denne. Åbn {{page}}/tjek på én af dem.',
    watch: 'Følg prøven',
    cancel: 'Afbryd prøven',
    begins: 'Kopien bliver lavet …',
    at: 'Nu: {{step}}',
    ready: 'Klar: alt gik, som det skulle.',
    notReady_one: '{{count}} ting gik anderledes, end den skulle.',
    notReady_other: '{{count}} ting gik anderledes, end de skulle.',
    differs: 'ikke som det skulle være',
  },
} as const
