using System.Text;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary><c>str.format</c>: "Format String Syntax" of the library reference.</summary>
internal sealed class TextTemplate
{
    private readonly ICallContext _context;
    private readonly Arguments _arguments;
    private int _next;
    private bool _isManual;

    private TextTemplate(ICallContext context, Arguments arguments)
    {
        _context = context;
        _arguments = arguments;
    }

    public static PythonValue Format(ICallContext context, PythonValue self, Arguments arguments) =>
        Known.Of(new TextTemplate(context, arguments).Expand(((PythonString)self).Value, 2));

    private string Expand(string text, int depth)
    {
        if (depth == 0)
        {
            throw Errors.Value("Max string recursion exceeded");
        }

        var builder = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '{' or '}' && at + 1 < text.Length && text[at + 1] == c)
            {
                builder.Append(c);
                at += 2;
            }
            else if (c == '}')
            {
                throw Errors.Value("Single '}' encountered in format string");
            }
            else if (c == '{')
            {
                builder.Append(ExpandField(text, ref at, depth));
                _context.Meter.CheckText(builder.Length);
            }
            else
            {
                var brace = text.AsSpan(at).IndexOfAny('{', '}');
                var end = brace < 0 ? text.Length : at + brace;
                builder.Append(text, at, end - at);
                at = end;
            }
        }

        return builder.ToString();
    }

    private string ExpandField(string text, ref int at, int depth)
    {
        _context.Meter.Step();
        if (at + 1 >= text.Length)
        {
            throw Errors.Value("Single '{' encountered in format string");
        }

        var start = ++at;
        var open = 1;
        var inIndex = false;
        var nameEnd = -1;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (nameEnd < 0 && c == '[')
            {
                inIndex = true;
            }
            else if (c == ']')
            {
                inIndex = false;
            }

            if (inIndex)
            {
                continue;
            }

            if (nameEnd < 0 && c is '!' or ':')
            {
                nameEnd = nameEnd < 0 ? at : nameEnd;
            }

            if (nameEnd < 0 && c == '{')
            {
                throw Errors.Value("unexpected '{' in field name");
            }

            open += c switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (open == 0)
            {
                break;
            }
        }

        if (open > 0)
        {
            throw Errors.Value("expected '}' before end of string");
        }

        var field = text[start..at++];
        var split = nameEnd < 0 ? field.Length : nameEnd - start;
        return FormatField(field[..split], field[split..], depth);
    }

    private string FormatField(string name, string rest, int depth)
    {
        var conversion = '\0';
        if (rest.StartsWith('!'))
        {
            if (rest.Length < 2)
            {
                throw Errors.Value("end of string while looking for conversion specifier");
            }

            conversion = rest[1];
            rest = rest[2..];
            if (rest.Length > 0 && rest[0] != ':')
            {
                throw Errors.Value("expected ':' after conversion specifier");
            }
        }

        var value = Resolve(name);
        value = conversion switch
        {
            '\0' => value,
            'r' => Known.Of(Representation.Repr(value)),
            's' => Known.Of(Representation.Text(value)),
            'a' => Known.Of(Representation.Ascii(value)),
            _ => throw Errors.Value($"Unknown conversion specifier '{conversion}'"),
        };
        var specification = rest.Length > 0 ? Expand(rest[1..], depth - 1) : "";
        return Formatting.Format(_context.Meter, value, specification);
    }

    private PythonValue Resolve(string name)
    {
        var end = name.AsSpan().IndexOfAny('.', '[');
        var first = end < 0 ? name : name[..end];
        var value = First(first);
        var at = first.Length;
        while (at < name.Length)
        {
            if (name[at] == '.')
            {
                var stop = name.AsSpan(at + 1).IndexOfAny('.', '[');
                var attribute = stop < 0 ? name[(at + 1)..] : name.Substring(at + 1, stop);
                at += attribute.Length + 1;
                value =
                    attribute.Length == 0
                        ? throw Errors.Value("Empty attribute in format string")
                        : _context.FindAttribute(value, attribute) ?? throw Errors.Attribute(value, attribute);
            }
            else if (name[at] == '[')
            {
                var close = name.IndexOf(']', at);
                if (close < 0)
                {
                    throw Errors.Value("Missing ']' in format string");
                }

                var key = name[(at + 1)..close];
                at = close + 1;
                if (key.Length == 0)
                {
                    throw Errors.Value("Empty attribute in format string");
                }

                PythonValue index =
                    key.All(char.IsAsciiDigit) && key.Length < 10 ? Known.Of(int.Parse(key)) : Known.Of(key);
                value = Sequences.Subscript(_context.Meter, value, index);
            }
            else
            {
                throw Errors.Value("Only '.' or '[' may follow ']' in format field specifier");
            }

            if (value is Undetermined undetermined)
            {
                throw new UnknowableException(undetermined);
            }
        }

        return value;
    }

    private PythonValue First(string name)
    {
        int place;
        if (name.Length == 0)
        {
            if (_isManual)
            {
                throw Errors.Value("cannot switch from manual field specification to automatic field numbering");
            }

            place = _next++;
        }
        else if (name.All(char.IsAsciiDigit) && name.Length < 10)
        {
            if (_next > 0)
            {
                throw Errors.Value("cannot switch from automatic field numbering to manual field specification");
            }

            _isManual = true;
            place = int.Parse(name);
        }
        else
        {
            return _arguments.Keyword(name) ?? throw Errors.Key(Known.Of(name));
        }

        return place < _arguments.Positional.Count
            ? _arguments.Positional[place]
            : throw Errors.Index($"Replacement index {place} out of range for positional args tuple");
    }
}
