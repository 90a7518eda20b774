const CACHE = new Map<string, RegExp | undefined>();

/** Go's names for classes, as the inside of a class. */
const PERL: Readonly<Record<string, string>> = { d: '0-9', w: '0-9A-Za-z_', s: '\\t\\n\\f\\r ' };
const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z', alpha: 'A-Za-z', ascii: '\\x00-\\x7F', blank: '\\t ', cntrl: '\\x00-\\x1F\\x7F', digit: '0-9', graph: '!-~',
  lower: 'a-z', print: ' -~', punct: '!-\\/:-@\\[-`{-~', space: '\\t\\n\\v\\f\\r ', upper: 'A-Z', word: '0-9A-Za-z_', xdigit: '0-9A-Fa-f',
};
const CONTROL: Readonly<Record<string, string>> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const REPEAT = /^\{\d+(,\d*)?\}/;

interface Flags { readonly i: boolean; readonly m: boolean; readonly s: boolean }

/**
 * The JavaScript expression that matches exactly what Go's does, or `undefined` where Go refuses the pattern or JavaScript has no equal.
 *
 * Go knows flags in the middle of a pattern, anchors and classes that JavaScript lacks, and reads `.`, `\s` and `$` differently.
 *
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function goRegExp(pattern: string): RegExp | undefined {
  if (CACHE.has(pattern)) return CACHE.get(pattern);
  let result: RegExp | undefined;
  try {
    result = new RegExp(new Translation(pattern).toString(), 'u');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  CACHE.set(pattern, result);
  return result;
}

/** One pass over a pattern, with the flags that hold at the current place. */
class Translation {
  private position = 0;
  private flags: Flags = { i: false, m: false, s: false };
  private readonly outer: Flags[] = [];

  public constructor(private readonly pattern: string) {}

  public toString(): string {
    let result = '';
    while (this.position < this.pattern.length) result += this.next();
    return result;
  }

  private next(): string {
    const rest = this.pattern.slice(this.position);
    const [char] = rest;
    if (char === '(') return this.open(rest);
    if (char === '\\') return this.escape();
    if (char === '[') return this.class();
    this.position += 1;
    switch (char) {
      case ')':
        this.flags = this.outer.pop() ?? this.flags;
        return ')';
      case '.': return this.flags.s ? '[\\s\\S]' : '[^\\n]';
      case '^': return this.flags.m ? '(?<![^\\n])' : '^';
      case '$': return this.flags.m ? '(?![^\\n])' : '$';
      case '*': case '+': case '?': case '|': return char;
      case '{': {
        const repeat = REPEAT.exec(rest)?.[0];
        if (repeat === undefined) return '\\{';
        this.position += repeat.length - 1;
        return repeat;
      }
      default: {
        const point = String.fromCodePoint(rest.codePointAt(0)!);
        this.position += point.length - 1;
        return this.literal(point);
      }
    }
  }

  private open(rest: string): string {
    const group = /^\((?:\?P?<(\w+)>|\?([imsU]*)(?:-([imsU]+))?([:)]))?/.exec(rest)!;
    const [text, name, on, off, end] = group;
    if (rest.startsWith('(?') && text === '(') throw new SyntaxError('Go knows no look-around');
    this.position += text.length;
    if (end !== ')') this.outer.push(this.flags);
    if (on !== undefined) {
      this.flags = {
        i: (this.flags.i || on.includes('i')) && !off?.includes('i'),
        m: (this.flags.m || on.includes('m')) && !off?.includes('m'),
        s: (this.flags.s || on.includes('s')) && !off?.includes('s'),
      };
    }
    if (end === ')') return '';
    return name === undefined ? '(?:' : `(?<${name}>`;
  }

  /** An escape outside of a class. */
  private escape(): string {
    const rest = this.pattern.slice(this.position);
    const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/.exec(rest);
    if (quoted) {
      this.position += quoted[0].length;
      return [...quoted[1]].map((char) => this.literal(char)).join('');
    }
    const anchor = /^\\[AzbB]/.exec(rest)?.[0];
    if (anchor !== undefined) {
      this.position += anchor.length;
      return { '\\A': '^', '\\z': '$' }[anchor] ?? anchor;
    }
    const char = this.escapedChar(rest);
    return char === undefined ? this.escapedClass(rest, false) : this.literal(char);
  }

  /** The one character that an escape stands for. */
  private escapedChar(rest: string): string | undefined {
    const match = /^\\(?:x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))|([afnrtv])|([^0-9A-Za-z]))/u.exec(rest);
    if (!match) return undefined;
    const [text, long, short, control, mark] = match;
    this.position += text.length;
    const code = long ?? short;
    return code === undefined ? mark ?? CONTROL[control] : String.fromCodePoint(parseInt(code, 16));
  }

  /** An escape that stands for a class; within a class it is written without brackets. */
  private escapedClass(rest: string, inside: boolean): string {
    const match = /^\\(?:([dsw])|([DSW])|([pP](?:\{\^?\w+\}|\w)))/.exec(rest);
    if (!match) throw new SyntaxError('Go knows no such escape');
    const [text, perl, negated, property] = match;
    this.position += text.length;
    if (property !== undefined) return unicodeProperty(property);
    if (perl !== undefined) return inside ? PERL[perl] : `[${PERL[perl]}]`;
    if (inside) throw new SyntaxError('a negated class within a class has no equal');
    return `[^${PERL[negated.toLowerCase()]}]`;
  }

  private class(): string {
    let inside = '';
    this.position += 1;
    const negated = this.pattern[this.position] === '^';
    if (negated) this.position += 1;
    for (let first = true; first || this.pattern[this.position] !== ']'; first = false) {
      if (this.position >= this.pattern.length) throw new SyntaxError('a class is not closed');
      inside += this.classAtom();
    }
    this.position += 1;
    return `[${negated ? '^' : ''}${inside}]`;
  }

  private classAtom(): string {
    const rest = this.pattern.slice(this.position);
    const posix = /^\[:(\w+):\]/.exec(rest);
    if (posix) {
      this.position += posix[0].length;
      return POSIX[posix[1]] ?? '';
    }
    const from = this.classChar(rest);
    if (from === undefined) return this.escapedClass(rest, true);
    const end = this.pattern[this.position + 1];
    if (this.pattern[this.position] !== '-' || end === ']' || end === undefined) return this.literal(from, true);
    this.position += 1;
    const to = this.classChar(this.pattern.slice(this.position));
    if (to === undefined) throw new SyntaxError('a range ends in a class');
    return this.range(from, to);
  }

  private classChar(rest: string): string | undefined {
    if (rest.startsWith('\\')) return this.escapedChar(rest);
    const char = String.fromCodePoint(rest.codePointAt(0)!);
    this.position += char.length;
    return char;
  }

  private range(from: string, to: string): string {
    const plain = `${escaped(from, true)}-${escaped(to, true)}`;
    if (!this.flags.i) return plain;
    const both = /^[a-z]{2}$/i.test(from + to) ? `${flip(from)}-${flip(to)}` : '';
    return plain + both;
  }

  private literal(char: string, inClass = false): string {
    const other = this.flags.i ? flip(char) : char;
    if (other === char) return escaped(char, inClass);
    return inClass ? `${escaped(char, true)}${escaped(other, true)}` : `[${escaped(char, true)}${escaped(other, true)}]`;
  }
}

function escaped(char: string, inClass: boolean): string {
  if (/[\^$\\.*+?()[\]{}|/]/.test(char) || (inClass && char === '-')) return `\\${char}`;
  return char;
}

function flip(char: string): string {
  return char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase();
}

function unicodeProperty(text: string): string {
  const name = text.slice(1).replace(/^\{(.*)\}$/, '$1');
  const sign = (text[0] === 'P') !== name.startsWith('^') ? 'P' : 'p';
  const bare = name.replace('^', '');
  return `\\${sign}{${bare.length <= 2 ? bare : `Script=${bare}`}}`;
}
