export const group = {
  groups: {
    circle: 'cirkel',
    square: 'firkant',
    triangle: 'trekant',
    diamond: 'rude',
    hexagon: 'sekskant',
    cross: 'kryds',
    drop: 'dråbe',
    star: 'stjerne',
  },
  group: 'Gruppe {{group}}',
  noGroup: 'Uden gruppe',
} as const
