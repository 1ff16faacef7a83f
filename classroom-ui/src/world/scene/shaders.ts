/**
 * How the park is painted: blocks without textures, patterns by material, light out of a table of cells. Colours are those of the
 * look; by day a low warm sun, in the evening a burning west and lamps.
 */

/** Chance, noise and the sky, which ground, glass and water mirror. */
const COMMON = /* glsl */ `
precision highp float;
precision highp sampler3D;
uniform float evening, sight;

float chance(vec3 p) { p = fract(p * .1031); p += dot(p, p.zyx + 31.32); return fract((p.x + p.y) * p.z); }
float cloudy(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3. - 2. * f);
  return mix(
    mix(chance(vec3(i, 1.)), chance(vec3(i + vec2(1, 0), 1.)), f.x),
    mix(chance(vec3(i + vec2(0, 1), 1.)), chance(vec3(i + vec2(1, 1), 1.)), f.x), f.y);
}
// where the sky does not come in, lamps are lit by day too
vec3 indoors(vec3 lit) {
  return vec3(1., .82, .58) * 1.1 * lit.b * lit.b * 4. * pow(1. - lit.g, 4.);
}
vec3 sky(vec3 d) {
  float t = max(0., d.y);
  vec3 day = mix(vec3(.86, .85, .77), vec3(.33, .56, .75), 1. - exp(-t * 2.6));
  float west = pow(max(0., dot(normalize(vec3(d.x, 0., d.z) + 1e-4), normalize(vec3(-.83, 0., .55))) * .5 + .5), 2.2);
  vec3 low = mix(vec3(.20, .22, .36), vec3(.92, .46, .20), west);
  vec3 middle = mix(vec3(.085, .12, .25), vec3(.30, .24, .36), west);
  vec3 dusk = mix(low, middle, 1. - exp(-t * 6.5));
  dusk = mix(dusk, vec3(.022, .042, .115), 1. - exp(-t * 2.4));
  if (d.y > .02) {
    vec2 at = d.xz / (d.y + .12) * vec2(1.1, 1.9) + 3.;
    float cloud = cloudy(at) * .5 + cloudy(at * 2.1 + 7.) * .28 + cloudy(at * 4.3) * .15 + cloudy(at * 9.) * .07;
    cloud = smoothstep(.50, .78, cloud) * smoothstep(.02, .16, d.y);
    day = mix(day, vec3(.93, .92, .88), cloud * .75);
    dusk = mix(dusk, dusk * 1.25 + vec3(.10, .045, .03) * west, cloud * .55);
  }
  return mix(day, dusk, evening);
}
/** From light to what a screen shows. */
vec3 exposed(vec3 o) {
  o *= mix(.56, 1.15, evening);
  return clamp(o * (2.51 * o + .03) / (o * (2.43 * o + .59) + .14), 0., 1.);
}
vec3 fogged(vec3 o, vec3 look, float far) {
  float fog = max(1. - exp(-pow(far / 640., 1.8)), smoothstep(330., 760., far));
  fog = max(fog, smoothstep(sight * .7, sight * .97, far));
  vec3 d = look;
  d.y = abs(d.y) * .06 + .004;
  return mix(o, sky(normalize(d)), clamp(fog, 0., 1.));
}
vec4 onScreen(vec3 o, float alpha) { return vec4(pow(o, vec3(1. / 2.2)), alpha); }
`

export const BLOCKS_VERTEX = /* glsl */ `
precision highp float;
uniform mat4 modelMatrix, viewMatrix, projectionMatrix;
in vec4 place;
in vec4 paint;
out vec3 at, colour;
flat out vec3 facing;
out float open;
flat out int pattern;
void main() {
  vec3 local = place.xyz / 16.;
  int packed = int(place.w + .5);
  int side = packed & 7;
  float forth = (side & 1) == 0 ? 1. : -1.;
  facing = side < 2 ? vec3(forth, 0., 0.) : side < 4 ? vec3(0., forth, 0.) : vec3(0., 0., forth);
  open = float(packed >> 3) / 3.;
  colour = paint.rgb;
  pattern = int(paint.a * 255. + .5);
  vec4 world = modelMatrix * vec4(local, 1.);
  at = world.xyz;
  gl_Position = projectionMatrix * viewMatrix * world;
}
`

const PATTERNS = /* glsl */ `
/** A joint wherever x is a whole number, as wide as w, gone where it would flicker. */
float joint(float x, float w) {
  float f = fwidth(x), d = abs(fract(x) - .5);
  return smoothstep(w + f, w, .5 - d) * clamp(w * 3. / max(f, 1e-4), 0., 1.);
}
vec3 patterned(vec3 a, vec3 k, vec2 q) {
  if (pattern == 1 && k.y < .7) {
    float row = q.y * 4., off = mod(floor(row), 2.) * .5;
    a *= 1. - .17 * max(joint(row, .09), joint(q.x * 2. + off, .045));
    a *= .95 + .10 * chance(vec3(floor(row), floor(q.x * 2. + off), 3.));
  } else if (pattern == 1) a *= 1. - .12 * max(joint(q.x * 2., .05), joint(q.y * 4., .08));
  if (pattern == 2) {
    float u = k.x > k.z ? at.z : at.x;
    a *= 1. - .16 * joint(u * 3., .10);
    a *= .94 + .12 * chance(floor(vec3(u * 3., (at.y - facing.y * .25) * 2., at.z - facing.z * .25)));
  }
  if (pattern == 3) {
    a *= 1. - .13 * joint(q.y * 4., .05);
    a *= .95 + .1 * chance(vec3(floor(q.y * 4.), floor(q.x * .5), 1.));
  }
  if (pattern == 4) {
    if (k.y > .7) {
      float f = fwidth(q.x) + fwidth(q.y);
      a *= 1. + clamp(.0875 / max(f, .001), 0., 1.) * .16 * (chance(vec3(floor(q * 5.), 1.)) - .5);
      a *= 1. + .08 * (chance(vec3(floor(q / 2.), 7.)) - .5) + .05 * (cloudy(q / 9.) - .5);
    } else if (fract(at.y) < .8 && fract(at.y) > .001) a = vec3(.55, .40, .24) * (.92 + .16 * chance(vec3(floor(q * 5.), 4.)));
  }
  if (pattern == 5) {
    a *= .84 + .30 * chance(vec3(floor(q * 7.), floor(dot(at - facing * .25, k) * 2.)));
    a *= .86 + .28 * chance(floor(at - facing * .5) + 3.);
    a *= .86 + .14 * smoothstep(-.3, 1., facing.y);
  }
  if (pattern == 6) {
    a *= 1. - .10 * max(joint(q.x, .03), joint(q.y, .03));
    a *= .97 + .06 * chance(vec3(floor(q), 2.));
  }
  if (pattern == 10) a *= .9 + .14 * chance(vec3(floor(vec2(q.x * 6., q.y * 1.5)), 1.));
  if (pattern == 11 && k.y < .7) a = chance(vec3(floor(vec2(q.x * 2., q.y * 7.)), 1.)) > .86 ? vec3(.10, .09, .08) : vec3(.80, .78, .72);
  if (pattern == 12) a *= .94 + .12 * chance(vec3(floor(q * 4.), 1.));
  return a * (.98 + .04 * chance(floor(at - facing * .5)));
}
`

export const BLOCKS_FRAGMENT = /* glsl */ `
${COMMON}
uniform sampler3D light;
uniform vec3 corner, span, eye, sun;
uniform float alpha;
in vec3 at, colour;
flat in vec3 facing;
in float open;
flat in int pattern;
out vec4 shown;
${PATTERNS}
void main() {
  vec3 k = abs(facing);
  vec2 q = k.y > .7 ? at.xz : k.x > k.z ? at.zy : at.xy;
  vec3 a = patterned(pow(colour, vec3(2.2)), k, q);
  vec3 cell = (at + facing * .5 - corner) / span;
  vec3 lit = texture(light, cell.xzy).rgb;
  float lamps = lit.b * lit.b * 4.;
  float nook = mix(.50, 1., open * open * .35 + open * .65);
  float towards = max(dot(facing, sun), 0.);
  vec3 ambient = mix(vec3(.78, .72, .60), vec3(.98, 1.10, 1.26), facing.y * .5 + .5) * (.16 + .84 * lit.g) * .98;
  vec3 byDay = ambient * .68 * nook + vec3(1., .87, .67) * 1.95 * towards * smoothstep(.25, .75, lit.r) * mix(.8, 1., open)
    + indoors(lit) * mix(.6, 1., nook);
  float burning = max(0., dot(facing, normalize(vec3(-.83, .28, .50))));
  vec3 byDusk = mix(vec3(.26, .26, .42), vec3(.40, .46, .80), facing.y * .5 + .5) * (.12 + .88 * lit.g) * .34 * nook
    + vec3(.95, .50, .24) * .16 * burning * (.3 + .7 * lit.r);
  byDusk += vec3(1., .60, .28) * 2.1 * lamps * mix(.6, 1., nook);
  vec3 o = a * mix(byDay, byDusk, evening);
  float far = length(at - eye);
  vec3 look = (at - eye) / far;
  float through = 1.;
  if (pattern == 7) {
    vec3 mirror = reflect(look, facing);
    float edge = .10 + .75 * pow(1. - abs(dot(look, facing)), 3.);
    vec3 glass = mix(a * mix(byDay, byDusk, evening) * .35, sky(vec3(mirror.x, abs(mirror.y) + .04, mirror.z)), mix(edge + .18, edge * .6, evening));
    // whole homes are lit, not single panes
    float home = chance(floor((at - facing * .5) / vec3(6., 3., 6.)));
    float isLit = step(home, .46) * step(.05, evening);
    vec3 warm = home < .15 ? vec3(1., .63, .27) : home < .3 ? vec3(1., .72, .40) : vec3(.98, .54, .22);
    o = mix(glass, warm * (.80 + .35 * fract(at.y)) * 1.2, isLit * evening);
    through = mix(alpha, 1., max(isLit * evening * .9, edge * .5));
  }
  if (pattern == 8) {
    vec3 mirror = reflect(look, vec3(0., 1., 0.));
    o = mix(vec3(.12, .26, .29) * mix(byDay, byDusk, evening), sky(mirror), .12 + .8 * pow(1. - max(0., -look.y), 4.));
    through = .86;
  }
  if (pattern == 9) o = mix(o, pow(colour, vec3(2.2)) * 2.6 * vec3(1., .86, .62), max(evening, pow(1. - lit.g, 4.)));
  shown = onScreen(fogged(exposed(o), look, far), through);
}
`

/** The sky: a triangle over all of the screen. */
export const SKY_VERTEX = /* glsl */ `
in vec3 position;
out vec2 at;
void main() { at = position.xy; gl_Position = vec4(position.xy, .99999, 1.); }
`
export const SKY_FRAGMENT = /* glsl */ `
${COMMON}
uniform mat4 back;
uniform vec3 eye;
in vec2 at;
out vec4 shown;
void main() {
  vec4 f = back * vec4(at, 1., 1.);
  vec3 d = normalize(f.xyz / f.w - eye), o = sky(d);
  if (evening > .5 && d.y > .08) {
    vec3 star = fract(d * 190.) - .5;
    o += vec3(.45, .45, .4) * step(.9965, chance(floor(d * 190.))) * smoothstep(.35, .0, length(star)) * smoothstep(.08, .5, d.y);
  }
  shown = onScreen(clamp(o, 0., 1.), 1.);
}
`

/** Things of one colour that are not blocks: people, and the town of paper around. */
export const PLAIN_VERTEX = /* glsl */ `
precision highp float;
uniform mat4 modelMatrix, viewMatrix, projectionMatrix;
in vec3 position, normal;
in mat4 instanceMatrix;
in vec3 tint;
out vec3 at, facing, colour;
void main() {
  vec4 world = modelMatrix * instanceMatrix * vec4(position, 1.);
  at = world.xyz;
  facing = normalize(mat3(instanceMatrix) * normal);
  colour = tint;
  gl_Position = projectionMatrix * viewMatrix * world;
}
`
export const PLAIN_FRAGMENT = /* glsl */ `
${COMMON}
uniform sampler3D light;
uniform vec3 corner, span, eye, sun;
uniform float windows;
in vec3 at, facing, colour;
out vec4 shown;
void main() {
  vec3 n = normalize(facing), cell = (at + n * .3 - corner) / span;
  vec3 inside = step(vec3(0.), cell) * step(cell, vec3(1.));
  vec3 lit = inside.x * inside.y * inside.z > .5 ? texture(light, cell.xzy).rgb : vec3(1., 1., 0.);
  vec3 a = pow(colour, vec3(2.2));
  vec3 byDay = mix(vec3(.78, .72, .60), vec3(.98, 1.10, 1.26), n.y * .5 + .5) * (.16 + .84 * lit.g) * .66
    + vec3(1., .87, .67) * 1.95 * max(dot(n, sun), 0.) * smoothstep(.25, .75, lit.r) + indoors(lit);
  vec3 byDusk = mix(vec3(.26, .26, .42), vec3(.40, .46, .80), n.y * .5 + .5) * (.12 + .88 * lit.g) * .34
    + vec3(.95, .50, .24) * .16 * max(0., dot(n, normalize(vec3(-.83, .28, .50)))) + vec3(1., .60, .28) * 2.1 * lit.b * lit.b * 4.;
  vec3 o = a * mix(byDay, byDusk, evening);
  if (windows > .5 && abs(n.y) < .3) {
    vec2 q = (abs(n.x) > abs(n.z) ? at.zy : at.xy) / 2.6, f = abs(fract(q) - .5);
    if (max(f.x * 1.2, f.y) < .2) o = mix(o * .86, vec3(1., .66, .33), evening * step(chance(vec3(floor(q), 5.)), .3));
  }
  float far = length(at - eye);
  shown = onScreen(fogged(exposed(o), (at - eye) / far, far), 1.);
}
`

/** The shine around a lamp in the evening, turned to the eye. */
export const GLOW_VERTEX = /* glsl */ `
precision highp float;
uniform mat4 viewMatrix, projectionMatrix;
uniform vec3 eye;
in vec3 position;
in vec3 lamp;
out vec2 at;
out float far;
void main() {
  at = position.xy;
  vec3 to = eye - lamp;
  far = length(to);
  vec4 middle = viewMatrix * vec4(lamp + to / far * 1.2, 1.);
  gl_Position = projectionMatrix * (middle + vec4(position.xy * 2.3, 0., 0.));
}
`
export const GLOW_FRAGMENT = /* glsl */ `
precision highp float;
uniform float evening;
in vec2 at;
in float far;
out vec4 shown;
void main() {
  float d = length(at);
  float glow = (exp(-d * d * 7.) * .55 + exp(-d * d * 40.) * .7) * smoothstep(1., .7, d) * smoothstep(420., 120., far);
  shown = vec4(vec3(.95, .62, .27) * glow * evening, 1.);
}
`
